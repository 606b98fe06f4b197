import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { addFault } from './faults'

/** Characters that no reader sees and no editor means, such as the bullet U+F0B7 of old fonts. */
const invisible = /[[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cc}\p{Zl}\p{Zp}]--[\n\r\t]]/gv
const word = /\p{L}[\p{L}\p{M}]*/gu
const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u } as const

/** Reports what looks right on the screen and is not: invisible, decomposed, look-alike letters. */
export function checkCharacters(file: VFile): void {
  const source = String(file)
  const { toPoint } = location(file)

  for (const { 0: found, index } of source.matchAll(invisible)) {
    addFault(file, toPoint(index), 'invisible-character', { code: codePoint(found) })
  }
  for (const { 0: found, index } of source.matchAll(word)) {
    const composed = found.normalize('NFC')
    if (found !== composed) addFault(file, toPoint(index), 'letter-not-in-nfc', { word: composed })
    const fewer = minority(found)
    if (fewer) addFault(file, toPoint(index), 'letters-of-two-scripts', { word: found, ...fewer })
  }
}

/** The letters of the script that a word has fewer of; undefined where it has only one. */
function minority(found: string) {
  const [latin, cyrillic] = [lettersOf(found, 'Latin'), lettersOf(found, 'Cyrillic')]
  if (latin.letters.length === 0 || cyrillic.letters.length === 0) return undefined
  return latin.letters.length > cyrillic.letters.length ? cyrillic : latin
}

/** The letters of a script in a word, with their positions, counted from 1. */
function lettersOf(found: string, script: keyof typeof scripts) {
  const letters = [...found].flatMap((letter, index) =>
    scripts[script].test(letter) ? [{ letter, position: index + 1 }] : [],
  )
  return { script, letters }
}

/** A character as Unicode names it: `U+20B8`. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
