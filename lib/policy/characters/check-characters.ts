import type { VFile } from 'vfile'
import type { Locale } from '../../i18n/routing'
import { addFault, type FaultValues, type RuleId } from '../faults'
import { pointAt } from '../points'
import { findDigits } from './digits'
import { findLetters } from './letters'
import { findLonelyLetters } from './lonely-letters'
import { findLookalikes } from './lookalikes'
import { typedText } from './typed'

/** A slip in a text: what kind, where, and how many characters of the text it takes. */
export type Slip = {
  [R in RuleId]: { ruleId: R; index: number; length: number; values: FaultValues<R> }
}[RuleId]

/** Characters that no reader sees and no editor means, such as the bullet U+F0B7 of old fonts. */
const invisible = /[[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cc}\p{Zl}\p{Zp}]--[\n\r\t]]/gv
/** What programs write where characters, a picture or a soft hyphen got lost in copying. */
const lost = /\uFFFD+|\uFFFC|(?<=\p{L})¬|\?{3,}/gu

/**
 * Reports what looks right on the screen and is not, or is no character of a text at all. One that is
 * written by its code (`&shy;`) is reported as if it were typed.
 */
export function checkCharacters(file: VFile, locale: Locale): void {
  const { text, codes, offsetOf } = typedText(String(file))
  const slips = [
    ...findSingle(text),
    ...oncePerWord(text, [
      ...findLetters(text, locale),
      ...findLonelyLetters(text),
      ...findLookalikes(text),
      ...findDigits(text),
    ]),
  ]
  for (const { ruleId, index, values } of slips) {
    addFault(file, pointAt(file, offsetOf(index)), ruleId, values)
  }
  for (const { index, offset, code, character } of codes) {
    const isReported = slips.some((slip) => slip.index <= index && index < slip.index + slip.length)
    if (!isReported)
      addFault(file, pointAt(file, offset), 'character-reference', { code, character })
  }
}

/** What is wrong with a word is often wrong in several ways: it is typed again as a whole. */
function oncePerWord(text: string, slips: readonly Slip[]): Slip[] {
  let end = -1
  return slips
    .toSorted((one, other) => one.index - other.index)
    .filter(({ index }) => {
      if (index < end) return false
      const space = text.slice(index).search(/\s/)
      end = space < 0 ? text.length : index + space
      return true
    })
}

function findSingle(text: string): Slip[] {
  const find = (pattern: RegExp, ruleId: 'invisible-character' | 'character-lost') =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }): Slip => ({
        ruleId,
        index,
        length: found.length,
        values: { code: codePoint(found) },
      }),
    )
  return [...find(invisible, 'invisible-character'), ...find(lost, 'character-lost')]
}

/** A character as Unicode names it: `U+20B8`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
