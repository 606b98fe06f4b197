import { getLocale, getTranslations } from 'next-intl/server'
import { messages } from '@/lib/i18n/messages'
import { localeCookie, locales } from '@/lib/i18n/routing'
import { type PagePath, pageAddress } from '@/lib/site/addresses'

/** Links to this very page in each language, named in that language. */
export async function LanguageSwitcher({ path }: { path: PagePath }) {
  const [current, t] = await Promise.all([getLocale(), getTranslations()])
  return (
    <nav className="languages" aria-label={t('languages')} data-cookie={localeCookie}>
      {locales.map((locale) => (
        <a
          key={locale}
          href={pageAddress(locale, path)}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? 'page' : undefined}
        >
          {messages[locale].language}
        </a>
      ))}
    </nav>
  )
}
