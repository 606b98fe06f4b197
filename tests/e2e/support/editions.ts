import type { Edition } from '../../../lib/editions/edition'
import { siteEditions } from '../../../lib/editions/editions'
import type { Locale } from '../../../lib/i18n/routing'
import { readMarkdownText } from './markdown'

/** The editions of the site. */
export const editions = await siteEditions()

/** Those published before the one in force. */
export const earlier = editions.published.slice(0, -1)

/** What the Markdown of an edition says under a number; the title under `title`. */
export function textsOf({ sources, policies }: Edition, locale: Locale): Map<string, string> {
  return new Map([['title', policies[locale].title], ...readMarkdownText(sources[locale])])
}

/** What it says under a number and under the numbers of its items, without spaces. */
export function wholeText(edition: Edition, locale: Locale, number: string): string {
  const texts = [...textsOf(edition, locale)].filter(
    ([one]) => one === number || one.startsWith(`${number}-`),
  )
  return texts.map(([, text]) => text.replace(/\s/g, '')).join('')
}

/** Every number that a section, clause or item had in an edition that is published. */
export const everNumbers = [
  ...new Set(editions.published.flatMap((edition) => [...textsOf(edition, 'kk').keys()].slice(1))),
]

/** The day, ISO 8601, of the text that a page shows; undefined where it shows none, or that is not known. */
export function publishedOf(pathname: string): string | undefined {
  const [, edition] = /editions[/](\d+)/.exec(pathname) ?? []
  if (edition) return editions.all.find(({ number }) => number === Number(edition))?.published
  return /[/](cookies|editions|on)$/.test(pathname) ? undefined : editions.inForce.published
}

/**
 * Whether an address is one of many that are alike, of which others are asked for: of the texts of
 * editions, which are kept for ever, those of the first stand for all.
 */
export function isRepeated(path: string): boolean {
  return /[/]editions[/](?!1(?:[/]|$))\d/.test(path) && !path.endsWith('/changes')
}
