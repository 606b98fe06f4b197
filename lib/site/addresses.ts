import { type Locale, locales } from '../i18n/routing'
import { buildFacts } from './build-facts'

/** The path under which a larger host serves this site, assets included. */
export const basePath = '/privacy'

/** What the page of the cookie settings is called below its language. */
export const cookiesPath = 'cookies'

/** A regular expression of the number of a section or clause, without anchors. */
export const partPattern = '[1-9][0-9]?(?:[.][1-9][0-9]?)?'

/** A regular expression of what a page is called below its language, without anchors. */
export const pathPattern = `${partPattern}|${cookiesPath}`

/** A regular expression of the pathname of a page, without anchors. nginx has the same one. */
export const pagePattern = `${basePath}/(?:${locales.join('|')})(?:/(?:${pathPattern}))?`

/**
 * The pathname of a page: `/privacy/ru/2.4`. `path` is what the page is called below its language,
 * the same in every language; the policy's own is empty.
 */
export function pagePathname(locale: Locale, path = ''): string {
  return neutralPathname(path === '' ? locale : `${locale}/${path}`)
}

/** The pathname that leads readers of either language to a page in their own: `/privacy/2.4`. */
export function neutralPathname(path = ''): string {
  return path === '' ? basePath : `${basePath}/${path}`
}

/** A pathname of this site as other sites and letters write it: with the configured origin. */
export function absoluteUrl(pathname: string): string {
  return `${buildFacts().origin}${pathname}`
}
