import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { predecessorOf, successorOf } from '../editions/status'
import type { Locale } from '../i18n/routing'
import { absoluteUrl, editionsPath, pagePathname } from '../site/addresses'
import { downloadFile, type Extension, editionFile } from './downloads'
import { fileUrl } from './write-json'

/** The editions that there are files of. */
export type Shown = Pick<Editions, 'all' | 'published' | 'inForce'>

/**
 * The `Link` header (RFC 8288) of a file of an edition: the same file of the editions around it, and
 * where all of them are listed (RFC 5829). A draft comes after the others, and nothing leads to it.
 */
export function fileLinks(
  edition: Edition,
  editions: Shown,
  locale: Locale,
  extension: Extension,
): string {
  const urlOf = (one: Edition | undefined) =>
    one && fileUrl(editionFile(one.number, locale, extension))
  const latest = fileUrl(downloadFile(locale, extension))
  const relations = {
    // Search engines are to find one of the two addresses of the same file.
    canonical: edition === editions.inForce ? latest : undefined,
    'latest-version': latest,
    'predecessor-version': urlOf(predecessorOf(editions, edition)),
    'successor-version': urlOf(successorOf(editions, edition)),
    'version-history': absoluteUrl(pagePathname(locale, editionsPath)),
  }
  return Object.entries(relations)
    .flatMap(([relation, url]) => (url ? [`<${url}>; rel="${relation}"`] : []))
    .join(', ')
}
