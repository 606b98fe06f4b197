import type { Edition } from '../edition'
import { pairEditions } from './pair-editions'
import { type TextPart, textPartsOf, wholeText, withSmaller } from './text-parts'

/** A section, clause or item through the editions: its number in each that has it, by theirs. */
export type Thread = Map<number, string>

/** For each edition, by its number, the threads of its parts by theirs. */
export type Threads = ReadonlyMap<number, ReadonlyMap<string, Thread>>

const known = new WeakMap<readonly Edition[], Threads>()

/**
 * Follows all parts through editions that are given in their order. What is deleted and later added in
 * the very same words is the same again; an item, where its clause is.
 */
export function threadsOf(editions: readonly Edition[]): Threads {
  const threads = known.get(editions) ?? follow(editions)
  known.set(editions, threads)
  return threads
}

type Followed = { part: TextPart; thread: Thread }

function follow(editions: readonly Edition[]): Threads {
  const threads = new Map<number, Map<string, Thread>>()
  const byPart = new Map<TextPart, Thread>()
  let present: Followed[] = []
  let gone: Followed[] = []
  let former: Edition | undefined

  for (const edition of editions) {
    const pairs = former && pairEditions(former, edition)
    gone = [...present.filter(({ part }) => !pairs?.to.has(part)), ...gone]
    present = withSmaller(textPartsOf(edition))
      .slice(1)
      .map((part) => {
        const before = pairs?.from.get(part)
        const again = before ? undefined : findAgain(part, gone, byPart)
        if (again) gone = gone.filter((one) => one !== again)
        const thread: Thread = (before && byPart.get(before)) ?? again?.thread ?? new Map()
        byPart.set(part, thread.set(edition.number, part.number))
        return { part, thread }
      })
    threads.set(edition.number, new Map(present.map(({ part, thread }) => [part.number, thread])))
    former = edition
  }
  return threads
}

/** What was deleted in the same words: at the same number, or the last. */
function findAgain(
  part: TextPart,
  gone: readonly Followed[],
  byPart: ReadonlyMap<TextPart, Thread>,
): Followed | undefined {
  const threadOf = ({ parent }: TextPart) => parent && byPart.get(parent)
  const same = gone.filter(
    (one) =>
      one.part.of === part.of &&
      wholeText(one.part) === wholeText(part) &&
      (part.of !== 'item' || threadOf(one.part) === threadOf(part)),
  )
  return same.find((one) => one.part.number === part.number) ?? same[0]
}
