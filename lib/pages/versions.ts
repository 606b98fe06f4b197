import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { predecessorOf, successorOf } from '../editions/status'
import type { Locale } from '../i18n/routing'
import { editionPath, editionsPath, pagePathname } from '../site/addresses'
import type { Versions } from './page'

/** How the text of an edition is related to the others. */
export function editionVersions(editions: Editions, edition: Edition, locale: Locale): Versions {
  const predecessor = predecessorOf(editions, edition)
  const successor = successorOf(editions, edition)
  return {
    'latest-version': pagePathname(locale),
    ...(predecessor && {
      'predecessor-version': pagePathname(locale, editionPath(predecessor.number)),
    }),
    ...(successor && { 'successor-version': pagePathname(locale, editionPath(successor.number)) }),
    'version-history': pagePathname(locale, editionsPath),
  }
}
