import { threadsOf } from '../editions/changes/threads'
import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { predecessorOf, successorOf } from '../editions/status'
import type { Locale } from '../i18n/routing'
import { editionPath, editionsPath, pagePathname } from '../site/addresses'
import type { Versions } from './page'

/**
 * How the text of an edition is related to the others, or a section or clause of it where `number` is
 * given: to the same part of them, whatever number it has there, or else to the whole text.
 */
export function versionsOf(
  editions: Editions,
  edition: Edition,
  locale: Locale,
  number = '',
): Versions {
  const thread = threadsOf(editions.all).get(edition.number)?.get(number)
  const placeIn = (other: Edition) =>
    pagePathname(locale, editionPath(other.number, thread?.get(other.number)))
  const predecessor = predecessorOf(editions, edition)
  const successor = successorOf(editions, edition)
  return {
    'latest-version': pagePathname(locale, thread?.get(editions.inForce.number)),
    ...(predecessor && { 'predecessor-version': placeIn(predecessor) }),
    ...(successor && { 'successor-version': placeIn(successor) }),
    'version-history': pagePathname(locale, editionsPath),
  }
}
