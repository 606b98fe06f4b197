import { type Locale, locales } from '../../i18n/routing'
import type { Policy } from '../../policy/schema'
import { contentText } from '../../policy/text'
import type { Edition } from '../edition'
import type { Change } from './change'

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
  /** Of a clause with all its items. */
  whole: string
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

/** A part and all in it, in the order of the text. */
export function withSmaller(part: TextPart): TextPart[] {
  return [part, ...part.parts.flatMap(withSmaller)]
}

type Raw = { number: string; parts?: readonly Raw[] }

function readParts({ policies }: Edition): TextPart {
  const words = locales.map((locale): [Locale, Map<string, string>] => [
    locale,
    wordsOf(policies[locale]),
  ])
  const [first] = locales
  const sections = policies[first].sections.map(({ number, clauses }) => ({
    number,
    parts: clauses.map((clause) => ({ number: clause.number, parts: clause.items })),
  }))

  const read = (of: readonly Change['of'][], raw: Raw, index: number, parent?: TextPart) => {
    const [own = 'item', ...smaller] = of
    const texts = Object.fromEntries(
      words.map(([locale, known]) => [locale, known.get(raw.number) ?? '']),
    ) as Record<Locale, string>
    const text = Object.values(texts).join('\n')
    const { number } = raw
    const part: TextPart = { of: own, number, texts, text, whole: text, parent, index, parts: [] }
    part.parts = (raw.parts ?? []).map((one, place): TextPart => read(smaller, one, place, part))
    if (own === 'clause')
      part.whole = withSmaller(part)
        .map((one) => one.text)
        .join('\n')
    return part
  }
  return read(['title', 'section', 'clause', 'item'], { number: '', parts: sections }, 0)
}

/** The words of each part of a policy, by its number; those of the title by none. */
function wordsOf({ title, sections }: Policy): Map<string, string> {
  return new Map([
    ['', title],
    ...sections.flatMap(({ number, heading, clauses }): [string, string][] => [
      [number, heading],
      ...clauses
        .flatMap((clause) => [clause, ...clause.items])
        .map((one): [string, string] => [one.number, contentText(one.content)]),
    ]),
  ])
}
