import type { Locale } from '../../i18n/routing'
import type { FoundDate } from './date'

/** What stands between two dates that are said together. */
const between = /^[\s,–—-]*(?:(?:и|или|по|до|бастап|және|мен|бен|пен|немесе)[\s«]+)?$/u

/** Gives dates without a year that of the date beside them: «с 1 августа по 15 сентября 2026 года». */
export function shareYears(
  found: readonly FoundDate[],
  text: string,
  locale: Locale,
): readonly FoundDate[] {
  // Russian says the year last, Kazakh first.
  const inOrder = locale === 'ru' ? found.toReversed() : found
  let before: FoundDate | undefined
  const shared = inOrder.map((one) => {
    const [first, second] = locale === 'ru' ? [one, before] : [before, one]
    const isBeside =
      first && second && between.test(text.slice(first.index + first.written.length, second.index))
    before = isBeside && one.year === undefined ? { ...one, year: before?.year } : one
    return before
  })
  return locale === 'ru' ? shared.reverse() : shared
}
