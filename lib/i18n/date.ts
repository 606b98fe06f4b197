import type { Locale } from './routing'

/** The parts of a date as an official text writes them: `22`, `қараша` or `ноября`, `2026`. */
export type DateParts = { day: string; month: string; year: string }

/**
 * Splits an ISO date for the order that a language's messages give it: `Intl` itself writes
 * Kazakh dates as «2026 ж. 22 қараша», official texts «2026 жылғы 22 қараша».
 */
export function dateParts(date: string, locale: Locale): DateParts {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const parts = format.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  return { day: part('day'), month: part('month'), year: part('year') }
}
