import type { Locale } from '../../i18n/routing'
import { letter, toLower } from '../lower'
import { digits, normalizeDigits } from './digits'
import { findNumberWords } from './number-words'
import { unitPhrase } from './units'

/** A number that a text has in digits and in words, side by side: «7 (семи)», «семи (7)». */
export type NumberPair = { digits: string; words: string; written: string; index: number }

const digitsFirst = new RegExp(String.raw`(${digits})\s*%?\s*\(([^()]+)\)`, 'gu')
const digitsLast = new RegExp(String.raw`^\s*\((${digits})\)`, 'u')

/** The numbers of a text that stand there twice. Brackets with anything but a number are none. */
export function numberPairs(text: string, locale: Locale): NumberPair[] {
  const unit = new RegExp(
    String.raw`^(?:\s+(?:${unitPhrase(locale)}|процент${letter}*|пайыз))?$`,
    'u',
  )
  const before = [...text.matchAll(digitsFirst)].flatMap((found) => {
    const [written, number = '', inside = ''] = found
    const [words] = findNumberWords(inside, locale)
    const isWhole =
      words?.index === 0 && unit.test(toLower(inside.slice(words.written.length)).trimEnd())
    return isWhole ? [pair(number, words.value, written, found.index)] : []
  })
  const behind = findNumberWords(text, locale).flatMap(({ value, counts, written, index }) => {
    const [bracket, number] = digitsLast.exec(text.slice(index + written.length)) ?? []
    return counts && number ? [pair(number, value, written + bracket, index)] : []
  })
  return [...before, ...behind]
}

function pair(number: string, words: number, written: string, index: number): NumberPair {
  return { digits: normalizeDigits(number), words: `${words}`, written, index }
}
