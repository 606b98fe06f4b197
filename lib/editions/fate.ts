import type { Locale } from '../i18n/routing'
import { clauseOf } from '../site/addresses'
import type { Change } from './changes/change'
import { changesBetween } from './changes/changes-between'
import { threadsOf } from './changes/threads'
import type { Edition } from './edition'
import type { HistoryEntry } from './histories'

/** What became of a section, clause or item of an earlier edition. */
export type Fate = {
  /** Its number in the last edition; undefined where that has it no longer. */
  now: string | undefined
  /** The change that deleted it; undefined where it is there. */
  deletion: HistoryEntry | undefined
  /** What other editions changed in it since, the earliest first, one change of each. */
  changes: readonly HistoryEntry[]
}

/**
 * What became of the section, clause or item of a number in one of these editions.
 *
 * @param editions The editions in their order, without a gap.
 */
export function fateOf(
  editions: readonly Edition[],
  edition: number,
  locale: Locale,
  number: string,
): Fate {
  const thread = threadsOf(editions).get(edition)?.get(number)
  const changes = editions.flatMap((one, index): HistoryEntry[] => {
    const former = editions[index - 1]
    if (!former || one.number <= edition) return []
    const [from, to] = [thread?.get(former.number), thread?.get(one.number)]
    const change = changesBetween(former, one, locale).find((change) => isOf(change, from, to))
    return change ? [{ edition: one.number, change }] : []
  })
  const now = thread?.get(editions.at(-1)?.number ?? edition)
  if (now !== undefined) return { now, deletion: undefined, changes }
  return { now, deletion: changes.at(-1), changes: changes.slice(0, -1) }
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
