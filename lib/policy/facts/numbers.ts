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

/** Numbers by the way: third parties, and words that are also a quarter and a face. */
const thirdParty = /^\s+(?:лиц|сторон|тұлға|тарап|жақ)/
const ambiguous = new Set(['тоқсан', 'жүз'])

/** The numbers in words: «в двух экземплярах» answers to «2 данада», and «одно из» is no fact. */
export const readNumberWords: Reader = (text, locale) =>
  findNumberWords(text, locale).flatMap(({ value, counts, written, index }): Fact[] => {
    const isOrdinal = !counts && (locale === 'ru' || /нш[ыі]/.test(written))
    if (isOrdinal && value === 3 && thirdParty.test(text.slice(index + written.length))) return []
    const fact: Fact = { kind: 'number', key: `${value}`, written, index, optional: true }
    if (isOrdinal) return [{ ...fact, says: 'which' }]
    return [counts && value > 1 && !ambiguous.has(written) ? { ...fact, says: 'how many' } : fact]
  })
