import type { Locale } from '../i18n/routing'
import { clauseOf } from '../site/addresses'
import type { Change, ChangeKind } from './changes/change'
import { changesBetween } from './changes/changes-between'
import { compareNumbers } from './changes/numbers'
import { threadsOf } from './changes/threads'
import type { Edition } from './edition'

/** A change, and the number of the edition that made it. */
export type HistoryEntry = { edition: number; change: Change }

/**
 * What became of the part that has a number in the last of these editions, newest first; of a clause,
 * also what became of its items. An item that came with its clause has the change of the clause.
 *
 * @param editions The editions in their order, without a gap.
 */
export function historyOf(
  editions: readonly Edition[],
  locale: Locale,
  number: string,
): HistoryEntry[] {
  const last = editions.at(-1)
  const thread = last && threadsOf(editions).get(last.number)?.get(number)
  return editions
    .flatMap((edition, index): HistoryEntry[] => {
      const former = editions[index - 1]
      if (!former || !thread) return []
      const [from, to] = [thread.get(former.number), thread.get(edition.number)]
      return changesBetween(former, edition, locale)
        .filter((change) => isAbout(change, from, to))
        .map((change) => ({ edition: edition.number, change }))
        .reverse()
    })
    .reverse()
}

/** Whether a change is one of the part with these numbers, or of its items, or of the clause that it came or went with. */
function isAbout(change: Change, from: string | undefined, to: string | undefined): boolean {
  const isIn = (its = '', number: string | undefined) => its === number || clauseOf(its) === number
  const isWith = (kind: ChangeKind, its: string | undefined, number = '') =>
    change.kinds.includes(kind) && its === clauseOf(number)
  return (
    isIn(change.to, to) ||
    isIn(change.from, from) ||
    (from === undefined && isWith('added', change.to, to)) ||
    (to === undefined && isWith('deleted', change.from, from))
  )
}

/** The number in the last edition of what stood at a number of an earlier one; undefined where it is deleted. */
export function todayOf(
  editions: readonly Edition[],
  edition: number,
  number: string,
): string | undefined {
  const last = editions.at(-1)
  return last && threadsOf(editions).get(edition)?.get(number)?.get(last.number)
}

/** In the editions `first` to `last` a number stood for something else, which is now at `now`. */
export type FormerMeaning = { first: number; last: number; now: string | undefined }

/**
 * What a number stood for in earlier editions, other than what it stands for in the last one, newest
 * first. What is deleted, and added again in the same words, is the same.
 */
export function formerMeanings(editions: readonly Edition[], number: string): FormerMeaning[] {
  const threads = threadsOf(editions)
  const today = editions.at(-1)?.number ?? 0
  const present = threads.get(today)?.get(number)
  const meanings: (FormerMeaning & { thread: unknown })[] = []
  for (const edition of editions) {
    const thread = threads.get(edition.number)?.get(number)
    const latest = meanings.at(-1)
    if (latest?.thread === thread && latest?.last === edition.number - 1)
      latest.last = edition.number
    else if (thread && thread !== present) {
      const { number: first } = edition
      meanings.push({ first, last: first, now: thread.get(today), thread })
    }
  }
  return meanings.map(({ first, last, now }) => ({ first, last, now })).reverse()
}

/** The numbers of sections, clauses and items that earlier editions have, and the last has not, in order. */
export function retiredNumbers(editions: readonly Edition[]): string[] {
  const threads = [...threadsOf(editions).values()]
  const used = new Set(threads.flatMap((one) => [...one.keys()]))
  return [...used].filter((number) => !threads.at(-1)?.has(number)).sort(compareNumbers)
}
