import { addFault } from '../policy/faults'
import type { Parsed } from '../policy/parse'

/** An edition without faults, in each language. */
export type ParsedEdition = { number: number; parsed: readonly Parsed[] }

/**
 * Reports days of publication that do not follow one another, and a draft that comes before an edition
 * with a day. Both languages have the same day: it is told in the first.
 */
export function checkDays(editions: readonly ParsedEdition[]): void {
  let last: { number: number; published: string } | undefined
  let draft: number | undefined
  for (const { number, parsed } of editions) {
    const [first] = parsed
    const published = first?.policy.published
    // Nobody wrote down when the first edition was published.
    if (published === undefined && number > 1) draft ??= number
    if (!first || published === undefined) continue

    const place = first.places.get('published')?.start
    if (draft !== undefined) addFault(first.file, place, 'published-after-draft', { number: draft })
    if (last && published <= last.published) {
      const values = { number: last.number, published, earlier: last.published }
      addFault(first.file, place, 'published-not-later', values)
    }
    last = { number, published }
  }
}
