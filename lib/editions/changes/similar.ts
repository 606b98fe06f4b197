import { type Pairs, unpaired } from './pairs'
import { type TextPart, wholeText } from './text-parts'
import { cutWords, hasWord } from './words'

/** From which likeness on two texts are taken for one that was edited: half of their words. */
const leastLikeness = 0.5

/** Pairs what is alike, from 0 to 1, at least as much as that: the most alike first, else in order. */
export function pairAlike(
  pairs: Pairs,
  former: readonly TextPart[],
  next: readonly TextPart[],
  likenessOf: (former: TextPart, next: TextPart) => number,
): void {
  const [left, right] = unpaired(pairs, former, next)
  const candidates = left.flatMap((one) =>
    right.map((two) => ({ one, two, likeness: likenessOf(one, two) })),
  )
  const alike = candidates
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
  for (const { one, two } of alike) {
    if (!pairs.to.has(one) && !pairs.from.has(two)) pairs.add(one, two)
  }
}

/** How many of the words of two texts are in both, of all, from 0 to 1: their Dice coefficient. */
export function likeness(one: Words, other: Words): number {
  let shared = 0
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  const total = one.total + other.total
  return total === 0 ? 0 : (2 * shared) / total
}

/** How often a text has each of its words, and how many it has. */
export type Words = { counts: ReadonlyMap<string, number>; total: number }

/** The words of a part, all languages together: its own, or of a clause those of its items too. */
export const ownWords = rememberWords(({ text }) => text)
export const allWords = rememberWords(wholeText)

function rememberWords(textOf: (part: TextPart) => string): (part: TextPart) => Words {
  const known = new WeakMap<TextPart, Words>()
  return (part) => {
    const words = known.get(part) ?? countWords(textOf(part))
    known.set(part, words)
    return words
  }
}

function countWords(text: string): Words {
  // Both languages are cut alike: at spaces and signs.
  const words = cutWords(text, 'ru').filter(hasWord)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
