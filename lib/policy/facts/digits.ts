import { letter } from '../lower'
import { caseEndings } from './kazakh'

/** A number in digits, as a pattern: 5, 10 000, 1,5, 1.2.3, 18:00. */
export const digits = String.raw`(?<![\d]|\d[.:])(?:\d{1,3}(?:\s\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.:]\d+)+|(?<!\d,)\d+,\d+(?!,?\d)|\d+)`

const thousand = { ru: String.raw`тыс(?:\.|яч${letter}*)?`, kk: `мың${caseEndings}?` }
const multipliers = [
  [new RegExp(`^(?:${thousand.ru}|${thousand.kk})$`, 'u'), 1000],
  [new RegExp(String.raw`^(?:млн\.?|миллион${letter}*)$`, 'u'), 1e6],
  [new RegExp(String.raw`^(?:млрд\.?|миллиард${letter}*)$`, 'u'), 1e9],
] as const

/** A number as it is the same in both languages; `multiplier` is the word behind it: «тыс.», «мың». */
export function normalizeDigits(written: string, multiplier = ''): string {
  const number = written
    .replaceAll(/\s/g, '')
    .replaceAll(/[,:]/g, '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+)\.00$/, '$1')
  const times = multipliers.find(([pattern]) => pattern.test(multiplier))?.[1]
  return times ? `${Math.round(Number(number) * times)}` : number
}

/** The words that {@link normalizeDigits} knows, as a pattern. */
export const multiplierWords = String.raw`(?:${thousand.ru}|${thousand.kk}|млн\.?|миллион${letter}*|млрд\.?|миллиард${letter}*)(?!${letter})`
