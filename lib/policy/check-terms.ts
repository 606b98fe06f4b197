import type { Locale } from '../i18n/routing'
import { addFault } from './faults'
import { capitalize } from './faults/part-names'
import type { Parsed } from './parse'
import { numberedParts } from './parts'
import type { Inline } from './schema'
import { isAbbreviation, type Term, termsOf } from './terms/definitions'
import { type Found, findForms, formsOf, stemOf } from './terms/forms'
import { isOrdinary } from './terms/ordinary'

/** Warns of defined terms that have lost their capitals. Headings are left to their authors. */
export function checkTerms({ file, policy, places, locale }: Parsed): void {
  const terms = termsOf(policy, locale)
  const known = terms.map((term) => ({ term, forms: formsOf(term, locale) }))
  const stems = terms.map((term) => stemOf(term, locale))
  for (const [part, { number, content }] of numberedParts(policy).entries()) {
    const text = sentenceOf(content)
    for (const { term, forms } of known) {
      for (const found of findForms(text, forms)) {
        const right = rightStem(term, found)
        if (found.stem === right || !isDefined(term, part, found)) continue
        if (!isAbbreviation(term) && isOrdinaryIn(text, found, stems, locale)) continue
        addFault(file, places.get(number)?.at(found.index), 'term-not-as-defined', {
          found: found.stem + found.ending,
          right: right + found.ending,
        })
      }
    }
  }
}

/** A sentence with ordinary spaces, and without the words of its addresses: those are as they are. */
function sentenceOf(content: readonly Inline[]): string {
  return content
    .map(({ type, value }) => (type === 'link' ? value.replaceAll(/\p{L}/gu, '-') : value))
    .join('')
    .replaceAll(/\s/g, ' ')
}

function rightStem(term: Term, { stem }: Found): string {
  return isAbbreviation(term) ? term.word : capitalize(stem)
}

/** A word before the definition is none of its. */
function isDefined(term: Term, part: number, { index }: Found): boolean {
  return part > term.part || (part === term.part && index >= term.index)
}

function isOrdinaryIn(text: string, found: Found, stems: readonly string[], locale: Locale) {
  const end = found.index + found.stem.length + found.ending.length
  const context = { ...found, before: text.slice(0, found.index), after: text.slice(end), stems }
  return isOrdinary(context, locale)
}
