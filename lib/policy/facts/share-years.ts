import type { Locale } from '../../i18n/routing'
import type { FoundDate } from './date'

/** What stands between two dates that are said together. */
const between = /^[\s,–—-]*(?:(?:и|или|по|до|бастап|және|мен|бен|пен|немесе)[\s«"]+)?$/u

/** Gives dates without a year that of the date beside them: «с 1 августа по 15 сентября 2026 года». */
export function shareYears(found: readonly FoundDate[], text: string, locale: Locale): FoundDate[] {
  const forward = (dates: readonly FoundDate[]) => passYears(dates, text)
  const back = (dates: readonly FoundDate[]) => passYears(dates.toReversed(), text).reverse()
  // Russian mostly says the year last, Kazakh first.
  return locale === 'ru' ? forward(back(found)) : back(forward(found))
}

/** Gives dates without a year that of the one before them in the list. */
function passYears(dates: readonly FoundDate[], text: string): FoundDate[] {
  let before: FoundDate | undefined
  return dates.map((one) => {
    before =
      before && one.year === undefined && isBeside(before, one, text)
        ? { ...one, year: before.year }
        : one
    return before
  })
}

function isBeside(one: FoundDate, other: FoundDate, text: string): boolean {
  const [first, second] = one.index < other.index ? [one, other] : [other, one]
  return between.test(text.slice(first.index + first.written.length, second.index))
}
