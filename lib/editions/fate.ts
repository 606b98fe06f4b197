import type { Locale } from '../i18n/routing'
import { clauseOf } from '../site/addresses'
import type { Change } from './changes/change'
import { changesBetween } from './changes/changes-between'
import { threadsOf } from './changes/threads'
import type { Edition } from './edition'

/** What became of a section, clause or item of an earlier edition. */
export type Fate = {
  /** Its number in the last edition; undefined where that has it no longer. */
  now: string | undefined
  /** The number of the edition that deleted it. */
  deletedBy: number | undefined
  /** The later editions that changed it, the earliest first, each with the row of its comparison that says how. */
  changes: readonly { edition: number; row: string }[]
}

/** What became of the section, clause or item of a number in one of these editions, which are in their order. */
export function fateOf(
  editions: readonly Edition[],
  edition: number,
  locale: Locale,
  number: string,
): Fate {
  const thread = threadsOf(editions).get(edition)?.get(number)
  const last = editions.at(-1)?.number ?? edition
  const later = editions.filter((one) => one.number > edition)
  const now = thread?.get(last)
  const gone = now === undefined ? later.findLast((one) => thread?.has(one.number - 1)) : undefined
  const changes = later.flatMap((one) => {
    const [from, to] = [thread?.get(one.number - 1), thread?.get(one.number)]
    const found = changesBy(editions, one, locale).find((change) => isOf(change, from, to))
    return found ? [{ edition: one.number, row: rowOf(found) }] : []
  })
  return { now, deletedBy: gone?.number, changes }
}

/** The row of a comparison table that a change has, and the `id` of that row. */
function rowOf({ to, from }: Change): string {
  return to ?? `deleted-${from}`
}

/** Whether a change is one of the part with these numbers, of an item of it, or of the clause that it came or went with. */
function isOf({ kinds, ...change }: Change, from: string | undefined, to: string | undefined) {
  const isWhole = kinds.includes('added') || kinds.includes('deleted')
  const isIn = (its: string | undefined, number: string | undefined) => {
    if (its === undefined || number === undefined) return false
    return its === number || clauseOf(its) === number || (isWhole && its === clauseOf(number))
  }
  return isIn(change.to, to) || isIn(change.from, from)
}

const known = new WeakMap<readonly Edition[], Map<string, readonly Change[]>>()

/** What an edition changes against the one before, found once however many pages ask. */
function changesBy(editions: readonly Edition[], edition: Edition, locale: Locale) {
  const found = known.get(editions) ?? new Map<string, readonly Change[]>()
  known.set(editions, found)
  const key = `${edition.number} ${locale}`
  const former = editions[editions.indexOf(edition) - 1]
  const changes = found.get(key) ?? (former ? changesBetween(former, edition, locale) : [])
  found.set(key, changes)
  return changes
}
