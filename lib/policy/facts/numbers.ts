import { digits, multiplierWords, normalizeDigits } from './digits'
import type { Fact, Reader } from './fact'
import { findNumberWords } from './number-words'

const phrase = new RegExp(
  String.raw`(?<number>${digits})(?:(?:\s*\([^()]*\))?\s*(?<multiplier>${multiplierWords}))?`,
  'gu',
)

/** The numbers in digits. */
export const readDigits: Reader = (text) =>
  [...text.matchAll(phrase)].map(({ 0: written, index, groups }) => {
    const key = normalizeDigits(groups?.number ?? '', groups?.multiplier)
    return { kind: 'number', key, written, index }
  })

/** The numbers in words: «в двух экземплярах» answers to «2 данада», and «одно из» is no fact. */
export const readNumberWords: Reader = (text, locale) =>
  findNumberWords(text, locale).map(
    ({ value, written, index }): Fact => ({
      kind: 'number',
      key: `${value}`,
      written,
      index,
      optional: true,
    }),
  )
