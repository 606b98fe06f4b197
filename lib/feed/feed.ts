import { generateAtomFeed } from 'feedsmith'
import { comparisonsOf } from '../editions/comparisons'
import { beginOf } from '../editions/days'
import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { editionName } from '../i18n/edition-name'
import { type Locale, locales } from '../i18n/routing'
import { translator } from '../i18n/translator'
import {
  absoluteUrl,
  changesPath,
  editionPath,
  editionsPath,
  feedPathname,
  pagePathname,
} from '../site/addresses'
import { comparisonHtml, firstHtml } from './entry'
import { feedType } from './feed-type'

/** The day, ISO 8601, on which the feed was begun: its own date while no edition has one. */
const begun = '2026-11-25'

/**
 * The editions of the policy in a language as an Atom feed (RFC 4287), newest first, each with the
 * comparison itself. Atom wants a date of every entry, so an edition whose day is not known has none.
 */
export function editionsFeed(editions: Editions, locale: Locale): string {
  const entries = editions.published
    .flatMap((edition) => {
      const { published } = edition
      return published ? [entryOf(editions, { ...edition, published }, locale)] : []
    })
    .reverse()
  const other = locales.filter((one) => one !== locale)
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: idOf(locale),
      title: { value: translator(locale)('feed.title') },
      updated: entries[0]?.updated ?? new Date(beginOf(begun)),
      authors: [{ name: translator(locale)('center'), uri: absoluteUrl('/') }],
      links: [
        { rel: 'self', ...feedIn(locale) },
        { rel: 'alternate', ...pageIn(locale, editionsPath) },
        ...other.map((one) => ({ rel: 'alternate', ...feedIn(one) })),
      ],
      entries,
    },
    { strict: true },
  )
}

function entryOf(editions: Editions, edition: Edition & { published: string }, locale: Locale) {
  const { number, published } = edition
  const comparison = comparisonsOf(editions).find(({ next }) => next.number === number)
  const text = pageIn(locale, editionPath(number))
  const updated = new Date(beginOf(published))
  return {
    xml: { lang: locale },
    id: `${idOf(locale)}/${number}`,
    title: { value: editionName(number, published, locale) },
    updated,
    published: updated,
    links: comparison
      ? [
          { rel: 'alternate', ...pageIn(locale, changesPath(number)) },
          { rel: 'related', ...text },
        ]
      : [{ rel: 'alternate', ...text }],
    ...(edition.note && { summary: { value: edition.note[locale] } }),
    content: {
      type: 'html',
      value: comparison ? comparisonHtml(comparison, locale) : firstHtml(edition, locale),
      xml: { lang: locale },
    },
  }
}

/** An id that lasts wherever the site is built for (RFC 4151): a reader knows by it what it has shown. */
function idOf(locale: Locale): string {
  return `tag:enic-kazakhstan.edu.kz,2026:privacy/${locale}/editions`
}

function feedIn(locale: Locale) {
  return { type: feedType, href: absoluteUrl(feedPathname(locale)), hreflang: locale }
}

function pageIn(locale: Locale, path: string) {
  return { type: 'text/html', href: absoluteUrl(pagePathname(locale, path)), hreflang: locale }
}
