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
    // «18:30» may be «18 часов 30 минут».
    const [, hour, minute] = /^(\d\d?)[.:](\d\d)$/.exec(written) ?? []
    const time = hour && minute && [`${Number(hour)} hour`, `${Number(minute)} minute`]
    return { kind: 'number', key, written, index, ...(time ? { parts: time } : {}) }
  })

/** A third party is not the third of anything. */
const party = /^\s+(?:лиц|сторон|тұлға|тарап|жақ)/

/** Also a quarter and a face. */
const ambiguous = new Set(['тоқсан', 'жүз'])

/** The numbers in words: «в двух экземплярах» answers to «2 данада», and «одно из» is no fact. */
export const readNumberWords: Reader = (text, locale) =>
  findNumberWords(text, locale).flatMap(({ value, counts, written, index }): Fact[] => {
    const [before, after] = [text.slice(0, index), text.slice(index + written.length)]
    const isOrdinal = !counts && (locale === 'ru' || /нш[ыі]/.test(written))
    if (isOrdinal && value === 3 && party.test(after)) return []
    const fact: Fact = { kind: 'number', key: `${value}`, written, index, optional: true }
    if (isOrdinal) return [{ ...fact, says: 'which' }]
    // «7 (семи)» is compared by its digits.
    const isBesideDigits = before.endsWith('(') || /^\s*\(/.test(after)
    const isAmount = counts && value > 1 && !ambiguous.has(written) && !isBesideDigits
    return [isAmount ? { ...fact, says: 'how many' } : fact]
  })
