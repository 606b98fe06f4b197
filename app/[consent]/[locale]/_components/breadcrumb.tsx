import { getTranslations } from 'next-intl/server'
import { type Page, trail } from '@/lib/pages/page'
import './breadcrumb.css'

/** Where the page stands, from the policy down to itself. */
export async function Breadcrumb({ page }: { page: Page }) {
  const t = await getTranslations('part')
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {trail(page).map((one) =>
          one === page ? (
            <li key={one.path} aria-current="page">
              {one.name}
            </li>
          ) : (
            <li key={one.path}>
              <a href={one.pathname}>{one.name}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
