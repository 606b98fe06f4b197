import { getLocale, getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import {
  downloadFile,
  downloadFormats,
  type Extension,
  extensions,
  filePathname,
} from '@/lib/files/downloads'
import { downloadSize } from '@/lib/files/downloads-size'
import type { Locale } from '@/lib/i18n/routing'

/** The policy as a file for people, with its size. */
export async function PdfDownload({ edition }: { edition: Edition }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('downloads')])
  const size = Math.ceil((await downloadSize(edition, locale)) / 1000)
  return <a href={addressOf(locale, 'pdf')}>{t('pdf', { size: `${size}` })}</a>
}

/** The policy in the formats that programs read. */
export async function ProgramDownloads() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('downloads')])
  const others = extensions.filter((extension) => extension !== 'pdf')
  return (
    <p className="programs">
      {t('programs')}:{' '}
      {others.map((extension, index) => (
        <span key={extension}>
          {index > 0 && ', '}
          <a href={addressOf(locale, extension)}>{downloadFormats[extension].name}</a>
        </span>
      ))}
    </p>
  )
}

function addressOf(locale: Locale, extension: Extension): string {
  return filePathname(downloadFile(locale, extension))
}
