import type { Locale } from '../../i18n/routing'
import { isLatin, isLetterOf, isLetterOfPolicy } from './alphabets'
import type { Slip } from './check-characters'

const word = /\p{L}[\p{L}\p{M}]*/gu
const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u } as const
/** A name in quotation marks, or a web address. */
const foreign = /«[^«»\n]*»|(?:https?:\/\/|www\.)\S+/gi
/** A Kazakh name or abbreviation, with a letter that is in no way taken for a Latin one. */
const name = /^\p{Lu}(?=.*[әғқңөұүһӘҒҚҢӨҰҮҺ])|^[ӘҒҚҢӨҰҮҺ]$/u
/** Cyrillic letters of one byte that were read as those of Western Europe: «Ïîëèòèêà». */
const misread = /^(?=(?:.*[À-ÿ]){3})[A-Za-z]{0,2}[À-ÿ]+[A-Za-z]{0,2}$/

/** A letter of a word, with its position, counted from 1. */
type Letter = { letter: string; position: number }

/** Finds words that are not written with the letters of a language: one slip a word. */
export function findLetters(text: string, locale: Locale): Slip[] {
  const names = [...text.matchAll(foreign)].map(({ 0: found, index }) => [
    index,
    index + found.length,
  ])
  return [...text.matchAll(word)].flatMap(({ 0: found, index }): Slip[] => {
    const isName =
      name.test(found) || names.some(([start = 0, end = 0]) => start < index && index < end)
    const slip = slipIn(found, locale, isName)
    return slip ? [{ ...slip, index, length: found.length }] : []
  })
}

function slipIn(found: string, locale: Locale, isName: boolean) {
  const composed = found.normalize('NFC')
  if (found !== composed)
    return { ruleId: 'letter-not-in-nfc', values: { word: composed } } as const
  const letters = [...found].map((letter, index) => ({ letter, position: index + 1 }))
  const strange = letters.filter(
    ({ letter }) => misread.test(found) || !isAllowed(letter, locale, isName),
  )
  if (strange.length > 0) {
    const values = { word: found, letters: strange, locale }
    return { ruleId: 'letter-not-in-alphabet', values } as const
  }
  const fewer = minority(letters)
  return fewer && ({ ruleId: 'letters-of-two-scripts', values: { word: found, ...fewer } } as const)
}

/** A name is spelt as it is spelt in the other language: «Әділет», ЖБДҰО. */
function isAllowed(letter: string, locale: Locale, isName: boolean): boolean {
  if (/\p{M}/u.test(letter) || isLatin(letter)) return true
  return isName ? isLetterOfPolicy(letter) : isLetterOf(locale, letter)
}

/** The letters of the script that a word has fewer of; undefined where it has only one. */
function minority(letters: readonly Letter[]) {
  const of = (script: keyof typeof scripts) => ({
    script,
    letters: letters.filter(({ letter }) => scripts[script].test(letter)),
  })
  const [latin, cyrillic] = [of('Latin'), of('Cyrillic')]
  if (latin.letters.length === 0 || cyrillic.letters.length === 0) return undefined
  return latin.letters.length > cyrillic.letters.length ? cyrillic : latin
}
