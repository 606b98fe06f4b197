import { getLocale, getTranslations } from 'next-intl/server'
import { downloadAddress, downloadFormats } from '@/lib/files/downloads'

/** The policy as a file, in each format. */
export async function Downloads() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('downloads')])
  return (
    <p className="edition">
      {t('label')}:{' '}
      {downloadFormats.map(({ extension, name, type }, index) => (
        <span key={extension}>
          {index > 0 && ', '}
          <a href={downloadAddress(locale, extension)} type={type}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
