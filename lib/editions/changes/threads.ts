import type { Edition } from '../edition'
import { pairEditions } from './pair-editions'
import { type TextPart, textPartsOf, withSmaller } from './text-parts'

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

/** A thread, the last part of it, and all texts that its parts have had. */
type Followed = { part: TextPart; thread: Thread; texts: ReadonlySet<string> }

function follow(editions: readonly Edition[]): Threads {
  const threads = new Map<number, Map<string, Thread>>()
  const present = new Map<TextPart, Followed>()
  let gone: Followed[] = []
  let former: Edition | undefined

  for (const edition of editions) {
    const parts = withSmaller(textPartsOf(edition)).slice(1)
    const pairs = former && pairEditions(former, edition)
    const left = former ? withSmaller(textPartsOf(former)).slice(1) : []
    gone = [
      ...left.flatMap((part) => (pairs?.to.has(part) ? [] : (present.get(part) ?? []))),
      ...gone,
    ]
    for (const part of parts) {
      const before = pairs?.from.get(part)
      const again = before ? undefined : findAgain(part, gone, present)
      if (again) gone = gone.filter((one) => one !== again)
      present.set(part, followOn(part, edition, (before && present.get(before)) ?? again))
    }
    const threadsHere = parts.flatMap((part): [string, Thread][] => {
      const thread = present.get(part)?.thread
      return thread ? [[part.number, thread]] : []
    })
    threads.set(edition.number, new Map(threadsHere))
    former = edition
  }
  return threads
}

function followOn(part: TextPart, edition: Edition, before: Followed | undefined): Followed {
  const thread: Thread = before?.thread ?? new Map()
  thread.set(edition.number, part.number)
  return { part, thread, texts: new Set(before?.texts).add(part.text) }
}

/** What was deleted and had the same words: at the same number, or the last. */
function findAgain(
  part: TextPart,
  gone: readonly Followed[],
  present: ReadonlyMap<TextPart, Followed>,
): Followed | undefined {
  const clauseThread = ({ of, parent }: TextPart) =>
    of === 'item' && parent ? present.get(parent)?.thread : undefined
  const same = gone.filter(
    (one) =>
      one.part.of === part.of &&
      one.texts.has(part.text) &&
      clauseThread(one.part) === clauseThread(part),
  )
  return same.find((one) => one.part.number === part.number) ?? same[0]
}
