import { type Locale, locales } from '../../i18n/routing'
import type { Policy } from '../../policy/schema'
import type { Edition } from '../edition'
import type { Change } from './change'
import { comparedText } from './compared-text'

/**
 * A part of an edition in all languages, as it is compared. The title is the part that all others are
 * in; it has no number.
 */
export type TextPart = {
  of: Change['of']
  number: string
  /** Its own words: of a section the heading, of a clause the paragraph. */
  texts: Record<Locale, string>
  /** The same, all languages one after another. */
  text: string
  parent: TextPart | undefined
  /** Its place among those in the same parent, from 0. */
  index: number
  parts: readonly TextPart[]
}

const known = new WeakMap<Edition, TextPart>()

/** An edition from its title down. Its languages must have the same numbers: that was checked. */
export function textPartsOf(edition: Edition): TextPart {
  const title = known.get(edition) ?? readParts(edition)
  known.set(edition, title)
  return title
}

/**
 * The own text of a part, as it is compared, without that of the parts in it; that of the title by no
 * number. Undefined where the edition has none of that number.
 */
export function partText(
  edition: Edition,
  locale: Locale,
  number: string | undefined,
): string | undefined {
  const parts = withSmaller(textPartsOf(edition))
  return parts.find((part) => part.number === (number ?? ''))?.texts[locale]
}

/** A part and all in it, in the order of the text. */
export function withSmaller(part: TextPart): TextPart[] {
  return [part, ...part.parts.flatMap(withSmaller)]
}

/** All sections, clauses and items of an edition, in the order of the text. */
export function numberedTextParts(edition: Edition): TextPart[] {
  return textPartsOf(edition).parts.flatMap(withSmaller)
}

/** The own words of a part; of a clause, with those of its items. */
export function wholeText(part: TextPart): string {
  if (part.of !== 'clause') return part.text
  return withSmaller(part)
    .map(({ text }) => text)
    .join('\n')
}

const depths = ['title', 'section', 'clause', 'item'] as const

type Outline = { number: string; parts: readonly Outline[] }
type WordsByLocale = readonly (readonly [Locale, ReadonlyMap<string, string>])[]

function readParts({ policies }: Edition): TextPart {
  const [first] = locales
  const words = locales.map((locale) => [locale, wordsOf(policies[locale])] as const)
  return readPart({ number: '', parts: outlineOf(policies[first]) }, 0, words, undefined, 0)
}

function outlineOf({ sections }: Policy): Outline[] {
  return sections.map(({ number, clauses }) => ({
    number,
    parts: clauses.map((clause) => ({
      number: clause.number,
      parts: clause.items.map((item) => ({ number: item.number, parts: [] })),
    })),
  }))
}

function readPart(
  { number, parts }: Outline,
  depth: number,
  words: WordsByLocale,
  parent: TextPart | undefined,
  index: number,
): TextPart {
  const own = words.map(([locale, known]) => [locale, known.get(number) ?? ''] as const)
  const texts = Object.fromEntries(own) as Record<Locale, string>
  const text = Object.values(texts).join('\n')
  const of = depths[depth] ?? 'item'
  const part: TextPart = { of, number, texts, text, parent, index, parts: [] }
  part.parts = parts.map((one, place) => readPart(one, depth + 1, words, part, place))
  return part
}

/** The words of each part of a policy, by its number; those of the title by none. */
function wordsOf({ title, sections }: Policy): Map<string, string> {
  return new Map([
    ['', title],
    ...sections.flatMap(({ number, heading, clauses }): [string, string][] => [
      [number, heading],
      ...clauses
        .flatMap((clause) => [clause, ...clause.items])
        .map((one): [string, string] => [one.number, comparedText(one.content)]),
    ]),
  ])
}
