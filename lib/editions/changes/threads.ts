import type { Edition } from '../edition'
import { pairEditions } from './pair-editions'
import { numberedTextParts, type TextPart } from './text-parts'

/** A section, clause or item through the editions: its number in each that has it, by theirs. */
export type Thread = Map<number, string>

/** For each edition, by its number, the threads of its parts by theirs. */
export type Threads = ReadonlyMap<number, ReadonlyMap<string, Thread>>

const known = new WeakMap<readonly Edition[], Threads>()

/**
 * Follows all parts through editions that are given in their order. What is deleted and later added in
 * words that it had is the same again; an item, where its clause is.
 */
export function threadsOf(editions: readonly Edition[]): Threads {
  const threads = known.get(editions) ?? follow(editions)
  known.set(editions, threads)
  return threads
}

/** A thread up to a part, and all texts that its parts have had. */
type Followed = { part: TextPart; thread: Thread; texts: ReadonlySet<string> }

function follow(editions: readonly Edition[]): Threads {
  const followed = new Map<TextPart, Followed>()
  let deleted: Followed[] = []
  return new Map(
    editions.map((edition, index) => {
      const former = editions[index - 1]
      const pairs = former && pairEditions(former, edition)
      const left = former ? numberedTextParts(former).filter((part) => !pairs?.to.has(part)) : []
      deleted = [...left.flatMap((part) => followed.get(part) ?? []), ...deleted]

      const threads = new Map<string, Thread>()
      for (const part of numberedTextParts(edition)) {
        const before = pairs?.from.get(part)
        const again = before ? undefined : findAgain(part, deleted, followed)
        deleted = deleted.filter((one) => one !== again)
        const { thread = new Map<number, string>(), texts } =
          (before && followed.get(before)) ?? again ?? {}
        thread.set(edition.number, part.number)
        threads.set(part.number, thread)
        followed.set(part, { part, thread, texts: new Set(texts).add(part.text) })
      }
      return [edition.number, threads]
    }),
  )
}

/** What was deleted and had the same words: at the same number, or the last. */
function findAgain(
  part: TextPart,
  deleted: readonly Followed[],
  followed: ReadonlyMap<TextPart, Followed>,
): Followed | undefined {
  const clauseThread = ({ of, parent }: TextPart) =>
    of === 'item' && parent ? followed.get(parent)?.thread : undefined
  const same = deleted.filter(
    (one) =>
      one.part.of === part.of &&
      one.texts.has(part.text) &&
      clauseThread(one.part) === clauseThread(part),
  )
  return same.find((one) => one.part.number === part.number) ?? same[0]
}
