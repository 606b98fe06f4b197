import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../lib/i18n/date'
import type { Locale } from '../../../lib/i18n/routing'

describe('a date, as official texts write it', () => {
  it.each<[Locale, string, string]>([
    ['kk', '2026-11-22', '2026 жылғы 22 қараша'],
    ['ru', '2026-11-22', '22 ноября 2026 г.'],
    ['kk', '2027-01-01', '2027 жылғы 1 қаңтар'],
    ['ru', '2027-01-01', '1 января 2027 г.'],
  ])('%s: %s is %s', (locale, date, written) => {
    expect(formatDate(date, locale)).toBe(written)
  })
})
