import { dateParts } from './date-parts'
import type { Locale } from './routing'
import { translator } from './translator'

/** From an ISO date on, within a sentence: «с 9 декабря 2026 года». */
export function fromDate(date: string, locale: Locale): string {
  const t = translator(locale)
  const { year, month, day } = dateParts(date)
  return t('editions.from', { year, day, month: t(`editions.fromMonth.${month}`) })
}
