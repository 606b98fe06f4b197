import { getLocale, getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import {
  downloadFile,
  downloadFormats,
  type Extension,
  editionFile,
  extensions,
  filePathname,
} from '@/lib/files/downloads'
import { downloadSize } from '@/lib/files/downloads-size'
import type { Page } from '@/lib/pages/page'

type Props = { page: Page; edition: Edition }

/** The text of a page as a file for people, with its size. */
export async function PdfDownload({ page, edition }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('downloads')])
  const size = Math.ceil((await downloadSize(edition, locale)) / 1000)
  return <a href={addressOn(page, edition, 'pdf')}>{t('pdf', { size: `${size}` })}</a>
}

/** The text of a page in the formats that programs read. */
export async function ProgramDownloads({ page, edition }: Props) {
  const t = await getTranslations('downloads')
  return (
    <p className="programs">
      {t('programs')}: <ProgramLinks page={page} edition={edition} />
    </p>
  )
}

/** The names of these formats, each with its link. */
export function ProgramLinks({ page, edition }: Props) {
  const others = extensions.filter((extension) => extension !== 'pdf')
  return others.map((extension, index) => (
    <span key={extension}>
      {index > 0 && ', '}
      <a href={addressOn(page, edition, extension)}>{downloadFormats[extension].name}</a>
    </span>
  ))
}

/** The policy leads to the files of whatever edition is in force, all else to those that stay. */
function addressOn({ locale, path }: Page, { number }: Edition, extension: Extension): string {
  const file =
    path === '' ? downloadFile(locale, extension) : editionFile(number, locale, extension)
  return filePathname(file)
}
