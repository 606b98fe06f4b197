import type { State } from '../consent/consent'
import type { Page } from '../pages/page'
import type { Draft } from './drafts'

/**
 * Adds to each page the `Link` header (RFC 8288) with the relations to its other versions (RFC 5829).
 * The drafts are changed as they are.
 *
 * @param origin the site's own, as in `https://enic-kazakhstan.edu.kz`
 */
export function addLinkHeaders(
  drafts: ReadonlyMap<string, ReadonlyMap<State, Draft>>,
  pages: readonly Page[],
  origin: string,
): void {
  for (const { pathname, versions } of pages) {
    const links = Object.entries(versions).map(
      ([relation, target]) => `<${origin}${target}>; rel="${relation}"`,
    )
    if (links.length === 0) continue
    for (const { headers } of drafts.get(pathname)?.values() ?? []) headers.Link = links.join(', ')
  }
}
