import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { addFault } from './fault'

/** Characters that no reader sees and no editor means, such as the bullet U+F0B7 of old fonts. */
const invisible = /[[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cc}\p{Zl}\p{Zp}]--[\n\r\t]]/gv
const word = /\p{L}[\p{L}\p{M}]*/gu
const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u

/** Faults what looks right on the screen and is not: invisible, decomposed, look-alike letters. */
export function checkCharacters(file: VFile): void {
  const source = String(file)
  const { toPoint } = location(file)

  for (const { 0: found, index } of source.matchAll(invisible)) {
    addFault(
      file,
      toPoint(index),
      `An invisible character (${codePoint(found)}) stands here.`,
      'Delete it and type the text around it again.',
    )
  }

  for (const { 0: found, index } of source.matchAll(word)) {
    if (found !== found.normalize('NFC')) {
      addFault(
        file,
        toPoint(index),
        `In “${found.normalize('NFC')}” a letter is made of two characters (the text is not in Unicode NFC).`,
        'Type the word again.',
      )
    }
    const letters = [...found]
    const strangers = letters.filter((letter) => latin.test(letter))
    if (strangers.length > 0 && letters.some((letter) => cyrillic.test(letter))) {
      faultMixture(file, found, index)
    }
  }

  /** Names the letters of the script that the word has fewer of. */
  function faultMixture(file: VFile, found: string, index: number): void {
    const letters = [...found]
    const [inLatin, inCyrillic] = [latin, cyrillic].map((script) =>
      letters.flatMap((letter, at) => (script.test(letter) ? [at] : [])),
    ) as [number[], number[]]
    const strangers = inLatin.length > inCyrillic.length ? inCyrillic : inLatin
    const [script, others] = strangers === inLatin ? ['Latin', 'Cyrillic'] : ['Cyrillic', 'Latin']
    const named = strangers.map((at) => `“${letters[at]}” (letter ${at + 1})`).join(', ')
    addFault(
      file,
      toPoint(index),
      `In “${found}” ${named} ${strangers.length > 1 ? 'are' : 'is'} ${script} among ${others} letters.`,
      `Type the word again with the ${others} keyboard.`,
    )
  }
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}
