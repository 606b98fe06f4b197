import type { Locale } from './routing'
import { translator } from './translator'

/**
 * An ISO date as an official text writes it: `Intl` itself writes Kazakh dates as
 * «2026 ж. 22 қараша», official texts «2026 жылғы 22 қараша», so the order is that of the messages.
 */
export function formatDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const parts = format.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? ''
  const values = { day: part('day'), month: part('month'), year: part('year') }
  return translator(locale)('edition.date', values)
}
