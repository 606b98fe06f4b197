import { getLocale, getTranslations } from 'next-intl/server'
import { type PagePath, pageAddress } from '@/lib/site/addresses'
import { pageWords } from '@/lib/site/page-words'
import './breadcrumb.css'

/** Where the page stands, from the policy down to itself. */
export async function Breadcrumb({
  above,
  current,
}: {
  above: readonly PagePath[]
  current: string
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
  return (
    <nav className="breadcrumb" aria-label={t('part.breadcrumb')}>
      <ol>
        {above.map(async (path) => (
          <li key={path}>
            <a href={pageAddress(locale, path)}>
              {path === '' ? t('policy') : (await pageWords(path, locale)).heading}
            </a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  )
}
