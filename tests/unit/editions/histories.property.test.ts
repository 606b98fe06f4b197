import { expect, it } from 'vitest'
import type { ChangeKind } from '../../../lib/editions/changes/change'
import { changesBetween } from '../../../lib/editions/changes/changes-between'
import {
  numberedTextParts,
  type TextPart,
  wholeText,
} from '../../../lib/editions/changes/text-parts'
import type { Edition } from '../../../lib/editions/edition'
import { formerMeanings, historyOf, retiredNumbers, todayOf } from '../../../lib/editions/histories'
import { fc } from '../../support/seed'
import { anyDraft, anyEdit, type Draft, edited, editionOf } from './changes/random-editions'

/** What an edition may do to the words of a part. */
const wordKinds: readonly ChangeKind[] = ['changed', 'added', 'deleted']

/** The same text in words that no other part of any edition has. */
function inOwnWords({ parts }: Draft, nextNumber: () => number): Draft {
  const number = nextNumber()
  return {
    words: `слово${number} после${number} конец${number}`,
    parts: parts.map((part) => inOwnWords(part, nextNumber)),
  }
}

/** How an edition is made: from which of the earlier ones, and by what. */
const step = fc.record({ from: fc.nat(9), edits: fc.array(anyEdit, { maxLength: 4 }) })

/**
 * Three to five editions, each made from any earlier one: so what was deleted may be added again. In half
 * of them the words of no part are edited.
 */
const renumberings = fc
  .tuple(anyDraft, fc.array(step, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([first, steps, hasEditedWords]) => {
    let count = 0
    const nextNumber = () => ++count
    const drafts = [inOwnWords(first, nextNumber)]
    for (const { from, edits } of steps) {
      const own = edits
        .filter(({ what }) => hasEditedWords || (what !== 'reword' && what !== 'slip'))
        .map((one) => ({ ...one, section: inOwnWords(one.section, nextNumber) }))
      drafts.push(edited(drafts[from % drafts.length] ?? first, own))
    }
    return drafts.map((draft, index) => editionOf(index + 1, draft))
  })

/** Sections, clauses and items by their numbers. */
function partsOf(edition: Edition): Map<string, TextPart> {
  return new Map(numberedTextParts(edition).map((part) => [part.number, part]))
}

/** Whether its history says that a part of the last edition, or an item of it, has words of a later edition. */
function isTold(editions: readonly Edition[], number: string, since: number): boolean {
  return historyOf(editions, 'ru', number).some(
    ({ edition, change: { of, kinds } }) =>
      edition > since && (of === 'item' || kinds.some((kind) => wordKinds.includes(kind))),
  )
}

/** What is false, or not said, of the numbers of earlier editions. */
function untruths(editions: readonly Edition[]): string[] {
  const today = new Map(editions.slice(-1).flatMap((edition) => [...partsOf(edition)]))
  const retired = retiredNumbers(editions)
  const isAnyChanged = editions.some((edition, index) =>
    changesBetween(editions[index - 1] ?? edition, edition, 'ru').some(({ kinds }) =>
      kinds.includes('changed'),
    ),
  )

  return editions.slice(0, -1).flatMap((edition) =>
    [...partsOf(edition)].flatMap(([number, part]) => {
      const hasWords = (other: string) => {
        const found = today.get(other)
        return found !== undefined && wholeText(found) === wholeText(part)
      }
      const now = todayOf(editions, edition.number, number)
      const meaning = formerMeanings(editions, number).find(
        ({ first, last }) => first <= edition.number && edition.number <= last,
      )
      const checks = {
        'is retired, and does not say so': retired.includes(number) === !today.has(number),
        'is told to be of another part, and is not': meaning
          ? meaning.now === now && now !== number
          : now === number,
        'is of a part that has other words, and does not say so':
          now === undefined || hasWords(now) || isTold(editions, now, edition.number),
        'is told to be of another part, in the same words':
          !meaning || isAnyChanged || part.of === 'item' || !hasWords(number),
      }
      return Object.entries(checks).flatMap(([fault, isRight]) =>
        isRight ? [] : `edition ${edition.number}, ${number}: ${fault}`,
      )
    }),
  )
}

it('lets no number stand for words that it did not have, without saying so', () => {
  fc.assert(
    fc.property(renumberings, (editions) => {
      expect(untruths(editions)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
