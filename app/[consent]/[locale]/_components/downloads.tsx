import { getLocale, getTranslations } from 'next-intl/server'
import { downloadFile, downloadFormats, extensions, filePathname } from '@/lib/files/downloads'

/** The policy as a file, in each format. */
export async function Downloads() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('downloads')])
  return (
    <p>
      {t('label')}:{' '}
      {extensions.map((extension, index) => (
        <span key={extension}>
          {index > 0 && ', '}
          <a href={filePathname(downloadFile(locale, extension))}>
            {downloadFormats[extension].name}
          </a>
        </span>
      ))}
    </p>
  )
}
