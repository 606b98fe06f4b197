import type { Edition } from '../edition'
import { createPairs, type Pairs, pairEqual } from './pairs'
import { rememberOfTwo } from './remember'
import { pairInPlace } from './same-place'
import { allWords, likeness, ownWords, pairAlike } from './similar'
import { type TextPart, textPartsOf, wholeText } from './text-parts'

/**
 * Finds which part of an edition is which of the one before, by the words of all languages together:
 * numbers count only where words are all new. Clauses are sought in the whole text, then sections by their
 * headings and clauses: one that has neither is another section. What is left of the clauses of a section,
 * or of the items of a clause, is the same where it stands in the same place. An item that went to
 * another clause is found there if its words are the same, and both editions have both clauses.
 */
export const pairEditions = rememberOfTwo(
  (former: Edition, next: Edition): Pairs => pairParts(textPartsOf(former), textPartsOf(next)),
)

function pairParts(former: TextPart, next: TextPart): Pairs {
  const pairs = createPairs()
  pairs.add(former, next)
  pairClauses(pairs, clausesOf(former), clausesOf(next))
  pairSections(pairs, former.parts, next.parts)
  for (const [one, other] of pairsAmong(pairs, former.parts)) pairInPlace(pairs, one, other)
  pairItems(pairs, clausesOf(former))
  return pairs
}

function clausesOf(title: TextPart): TextPart[] {
  return title.parts.flatMap(({ parts }) => parts)
}

/** Those of the former edition that are paired, each with what it is in the new one. */
function pairsAmong({ to }: Pairs, former: readonly TextPart[]): [TextPart, TextPart][] {
  return former.flatMap((one): [TextPart, TextPart][] => {
    const other = to.get(one)
    return other ? [[one, other]] : []
  })
}

function pairClauses(pairs: Pairs, former: readonly TextPart[], next: readonly TextPart[]): void {
  // Of clauses in the same words, those under the same heading are the same.
  pairEqual(pairs, former, next, (clause) => `${clause.parent?.text}\n${wholeText(clause)}`)
  pairEqual(pairs, former, next, wholeText)
  pairEqual(pairs, former, next, ({ text }) => text)
  pairAlike(pairs, former, next, (one, other) => likeness(allWords(one), allWords(other)))
}

function pairSections(pairs: Pairs, former: readonly TextPart[], next: readonly TextPart[]): void {
  pairEqual(pairs, former, next, ({ text }) => text)
  pairAlike(pairs, former, next, (one, other) => {
    const common = one.parts.filter((clause) => pairs.to.get(clause)?.parent === other).length
    const clauses = (2 * common) / (one.parts.length + other.parts.length)
    // A heading that is much the same over other clauses is another section: headings have few words.
    return Math.max(clauses, (clauses + likeness(ownWords(one), ownWords(other))) / 2)
  })
}

function pairItems(pairs: Pairs, former: readonly TextPart[]): void {
  const clauses = pairsAmong(pairs, former)
  for (const [one, other] of clauses) pairEqual(pairs, one.parts, other.parts, ({ text }) => text)
  const [gone, come] = [0, 1].map((side) => clauses.flatMap((pair) => pair[side]?.parts ?? []))
  pairEqual(pairs, gone ?? [], come ?? [], ({ text }) => text)
  for (const [one, other] of clauses) {
    pairAlike(pairs, one.parts, other.parts, (item, its) => likeness(ownWords(item), ownWords(its)))
    pairInPlace(pairs, one, other)
  }
}
