import { getTranslations } from 'next-intl/server'
import { type Page, trail } from '@/lib/pages/page'
import './breadcrumb.css'

/** Where the page stands, from the policy down to itself. The order needs no numbers to be read out. */
export async function Breadcrumb({ page }: { page: Page }) {
  const t = await getTranslations('part')
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ul>
        {trail(page).map((one) =>
          one === page ? (
            <li key={one.path} aria-current="page">
              {one.shortName}
            </li>
          ) : (
            <li key={one.path}>
              <a href={one.pathname}>{one.shortName}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  )
}
