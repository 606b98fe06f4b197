import type { Locale } from '../../i18n/routing'
import { letter } from '../lower'
import { digits, normalizeDigits } from './digits'
import type { Fact } from './fact'
import { findNumberWords, type NumberWords } from './number-words'
import { unitOf, unitPhrase } from './units'

const phrases: Record<Locale, RegExp> = {
  kk: new RegExp(unitPhrase('kk'), 'gu'),
  ru: new RegExp(unitPhrase('ru'), 'gu'),
}

/** What stands before a unit: «7 », «7 (семи) », «3-х »; no ordinal, such as «15-й день», «15-күні». */
const digitsBefore = new RegExp(
  String.raw`(?<!${letter}-?|№)(${digits})(?:-(?:х|ех|рех|и|ти|ми|ью|тью|мя))?(?:\s*\([^()]*\))?\s*$`,
  'u',
)

/** Kazakh law says first that the days are those of the calendar: «күнтізбелік он күн». */
const calendar = new RegExp(String.raw`(?<!${letter})күнтізбелік\s+$`, 'u')

/**
 * The periods that a text names. A unit without a number may answer to one: «в течение года» says
 * what «бір жыл ішінде» does.
 */
export function readPeriods(text: string, locale: Locale): Fact[] {
  const numbers = findNumberWords(text, locale)
  return [...text.matchAll(phrases[locale])].flatMap(({ 0: phrase, index }) => {
    const amount = amountBefore(text, index, numbers)
    const [qualifier = ''] = calendar.exec(text.slice(0, amount?.index)) ?? []
    const unit = unitOf(qualifier + phrase, locale)
    const start = (amount?.index ?? index) - qualifier.length
    const written = text.slice(start, index + phrase.length)
    if (!amount) return [{ ...period('1', unit), written, index: start, optional: true }]
    // «2026 год» is no period.
    if (unit === 'year' && /^(?:1[89]|2[01])\d\d$/.test(amount.value)) return []
    const found = { ...period(amount.value, unit), written, index: start }
    // «Ежемесячно» says what «айына 1 рет» does.
    return [found.key === '1 times' ? { ...found, optional: true } : found]
  })
}

/** A period without its place. */
export function period(amount: string, unit: string): Pick<Fact, 'kind' | 'key' | 'parts'> {
  // «Бір жыл» is «12 месяцев».
  const key = unit === 'year' ? `${Number(amount) * 12} month` : `${amount} ${unit}`
  return { kind: 'period', key, parts: [amount] }
}

/** How far from its unit a number is looked for: with what its brackets may hold. */
const reach = 100

/** The number that stands before a unit, in digits or in words: «7 (семи) », «семи (7) », «семи ». */
function amountBefore(
  text: string,
  end: number,
  numbers: readonly NumberWords[],
): { value: string; index: number } | undefined {
  const start = Math.max(0, end - reach)
  const before = text.slice(start, end)
  const match = digitsBefore.exec(before)
  if (match?.[1]) return { value: normalizeDigits(match[1]), index: start + match.index }
  const words = before.replace(/\s*\(\d+\)\s*$/, '').trimEnd()
  const last = start + words.length
  const found = numbers.find((one) => one.index + one.written.length === last)
  return found?.counts ? { value: `${found.value}`, index: found.index } : undefined
}
