import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl, cookiesPath, pagePathname } from '@/lib/site/addresses'
import { siteName } from '@/lib/site/name'
import { LanguageSwitcher } from './language-switcher'
import './header.css'

/** Whose site this is, the way to change a choice about cookies from any page, and the languages. */
export async function Header({ page }: { page: Page }) {
  const t = await getTranslations()
  return (
    <header>
      <div className="home">
        <a className="center" href={absoluteUrl('/')}>
          <b>{siteName}</b> <span>{t('center')}</span>
        </a>{' '}
        <a
          className="aid"
          href={pagePathname(page.locale, cookiesPath)}
          aria-current={page.path === cookiesPath ? 'page' : undefined}
        >
          {t('cookies.title')}
        </a>
      </div>
      <LanguageSwitcher page={page} />
    </header>
  )
}
