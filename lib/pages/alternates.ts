import { type Locale, locales } from '../i18n/routing'
import { absoluteUrl, pagePathname } from '../site/addresses'
import type { Page } from './page'

/** The pathname of a page in each language. */
export function pathnames({ path }: Page): [Locale, string][] {
  return locales.map((locale) => [locale, pagePathname(locale, path)])
}

/** The URL of a page in each language, by the value of `hreflang`. */
export function alternates(page: Page): Record<string, string> {
  const all = [...pathnames(page), ['x-default', page.neutralPathname] as const]
  return Object.fromEntries(all.map(([language, pathname]) => [language, absoluteUrl(pathname)]))
}
