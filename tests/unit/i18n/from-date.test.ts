import { expect, it } from 'vitest'
import { fromDate } from '../../../lib/i18n/from-date'

it.each([
  ['ru', '2026-12-09', 'с\u00a09\u00a0декабря 2026\u00a0года'],
  ['kk', '2026-12-09', '2026\u00a0жылғы 9\u00a0желтоқсаннан бастап'],
  ['kk', '2027-09-01', '2027\u00a0жылғы 1\u00a0қыркүйектен бастап'],
] as const)('in %s «from %s» is «%s»', (locale, date, words) => {
  expect(fromDate(date, locale)).toBe(words)
})
