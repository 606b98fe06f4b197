import type { Edition } from '../../../../lib/editions/edition'
import { fc } from '../../../support/seed'
import { smallEdition } from './small-edition'

/** A part of a text that is edited: a title with sections, a section with clauses, a clause with items. */
export type Draft = { words: string; parts: Draft[] }

/** The title, a section, a clause, an item. */
const depths = [0, 1, 2, 3] as const

const russian = ['данные', 'Центр', 'хранит', 'срок', 'и', 'право', 'cookie', '7', 'закон', '2.4']
const kazakh = ['деректер', 'Орталық', 'сақтайды', 'мерзім', 'және', 'құқық', 'cookie', '7', 'заң']

/** A few words out of few, so that many parts are much alike, and some the same. */
function words(most: number): fc.Arbitrary<string> {
  const [first, second] = [kazakh, russian].map((all) =>
    fc
      .array(fc.constantFrom(...all), { minLength: 1, maxLength: most })
      .map((chosen) => chosen.join(' ')),
  )
  return fc.tuple(first ?? fc.constant(''), second ?? fc.constant('')).map((both) => both.join('|'))
}

function parts(most: number, arbitrary: fc.Arbitrary<Draft>, minLength = 1) {
  return fc.array(arbitrary, { minLength, maxLength: most })
}

const item = fc.record({ words: words(6), parts: fc.constant<Draft[]>([]) })
const clause = fc.record({ words: words(8), parts: parts(3, item, 0) })
const section = fc.record({ words: words(3), parts: parts(4, clause) })
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  words: words(3),
  parts: parts(4, section),
})

export type Edit = {
  what: 'insert' | 'delete' | 'move' | 'reword' | 'slip'
  depth: (typeof depths)[number]
  /** Which part, of all at that depth; and where to, which parent and which place in it. */
  at: number
  parent: number
  place: number
  section: Draft
}

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom('insert', 'delete', 'move', 'reword', 'slip'),
  depth: fc.constantFrom(...depths),
  at: fc.nat(99),
  parent: fc.nat(99),
  place: fc.nat(9),
  section,
})

/** What editors make of a text. Sections without clauses do not stay. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const next = structuredClone(draft)
  for (const one of edits) edit(next, one)
  next.parts = next.parts.filter((section) => section.parts.length > 0)
  return next.parts.length > 0 ? next : draft
}

function edit(title: Draft, { what, depth, at, parent, place, section }: Edit): void {
  const found = among(partsAt(title, depth), at)
  if (!found) return
  if (what === 'reword') found.words = found.words.replaceAll(/\S+(?=\||$)/g, 'иначе')
  if (what === 'slip') found.words = `${found.words} иначе`
  if (depth === 0) return

  const parents = partsAt(title, depth - 1)
  const target = among(parents, parent)
  const inserted = depth === 1 ? section : partsAt(section, depth - 1)[0]
  if (what === 'delete' || what === 'move') {
    for (const one of parents) one.parts = one.parts.filter((part) => part !== found)
  }
  if (what === 'move') target?.parts.splice(place, 0, found)
  if (what === 'insert' && inserted) target?.parts.splice(place, 0, structuredClone(inserted))
}

/** All parts at a depth: the title at 0, sections at 1. */
function partsAt(title: Draft, depth: number): Draft[] {
  return depth === 0 ? [title] : partsAt(title, depth - 1).flatMap((one) => one.parts)
}

function among<T>(all: readonly T[], index: number): T | undefined {
  return all[index % all.length]
}

/** An edition of a text, numbered as it stands. */
export function editionOf(number: number, { words: title, parts: sections }: Draft): Edition {
  return smallEdition(
    number,
    sections.map((one) => [
      one.words,
      ...one.parts.map((own) => [own.words, ...own.parts.map((last) => last.words)]),
    ]),
    { title },
  )
}
