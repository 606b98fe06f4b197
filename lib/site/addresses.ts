import { type Locale, locales } from '../i18n/routing'
import { buildFacts } from './build-facts'

/** The path under which a larger host serves this site, assets included. */
export const basePath = '/privacy'

/** What the page of the cookie settings is called below its language. */
export const cookiesPath = 'cookies'

/** What the list of all editions is called below its language; an edition and its parts lie below it. */
export const editionsPath = 'editions'

/** What the page is called that leads to the edition of a day. */
export const onPath = 'on'

/** A regular expression of the number of an edition, without anchors. */
export const editionPattern = '[1-9][0-9]?'

/** A regular expression of the number of a section or clause, without anchors. */
export const partPattern = '[1-9][0-9]?(?:[.][1-9][0-9]?)?'

/** A regular expression of the number of an item, without anchors. */
export const itemPattern = '[1-9][0-9]?[.][1-9][0-9]?-[1-9][0-9]*'

/** A regular expression of what an item is called below its language, without anchors. nginx has the same one. */
export const itemPathPattern = `(?:${editionsPath}/${editionPattern}/)?${itemPattern}`

/** A regular expression of what a page is called below its language, without anchors. */
export const pathPattern = `${partPattern}|${cookiesPath}|${onPath}|${editionsPath}(?:/${editionPattern}(?:/(?:${partPattern}|changes))?)?`

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

/** What an edition is called below its language, or a section, clause or item of it: `editions/1/2.4`. */
export function editionPath(edition: number, number = ''): string {
  const path = `${editionsPath}/${edition}`
  return number === '' ? path : partPath(path, number)
}

/** What the comparison of an edition with the one before is called below its language. */
export function changesPath(edition: number): string {
  return `${editionPath(edition)}/changes`
}

/** The pathname of the feed of all editions in a language. */
export function feedPathname(locale: Locale): string {
  return `${pagePathname(locale, editionsPath)}.atom`
}

/**
 * What a section, clause or item is called below the language within a text: `2.4` in the policy in
 * force, whose own `textPath` is empty, `editions/1/2.4` in `editions/1`.
 */
export function partPath(textPath: string, number: string): string {
  return textPath === '' ? number : `${textPath}/${number}`
}

/**
 * The place of an item, to which its own address `/privacy/ru/5.1-3` leads: `/privacy/ru/5.1#5.1-3`.
 * `number` is that of the item, `textPath` what the text is called that it is in.
 */
export function itemPlace(locale: Locale, number: string, textPath = ''): string {
  return `${pagePathname(locale, partPath(textPath, clauseOf(number)))}#${number}`
}

/** Where the pages of a text lead who follows a reference: to the page of a section or clause, to the place of an item. */
export function referencePlace(locale: Locale, number: string, textPath = ''): string {
  if (number.includes('-')) return itemPlace(locale, number, textPath)
  return pagePathname(locale, partPath(textPath, number))
}

/** The number of the clause that an item is of: `5.1` for `5.1-3`, and for `5.1`. */
export function clauseOf(item: string): string {
  return item.replace(/-\d+$/, '')
}

/** A pathname of this site as other sites and letters write it: with the configured origin. */
export function absoluteUrl(pathname: string): string {
  return `${buildFacts().origin}${pathname}`
}
