import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { messages } from '@/lib/i18n/messages'
import { localeCookie } from '@/lib/i18n/routing'
import { pathnames } from '@/lib/pages/alternates'
import type { Page } from '@/lib/pages/page'

/** Links to this very page in each language, named in that language. */
export async function LanguageSwitcher({ page }: { page: Page }) {
  const t = await getTranslations()
  // Where there is nothing, the link of the language leads to another page than this one.
  const current = page.standsIn ? 'true' : 'page'
  return (
    <nav className="languages" aria-label={t('languages')} data-cookie={localeCookie}>
      {pathnames(page).map(([locale, pathname]) => (
        <Fragment key={locale}>
          <a
            href={pathname}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === page.locale ? current : undefined}
          >
            {messages[locale].language}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
