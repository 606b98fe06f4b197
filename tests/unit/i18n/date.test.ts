import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../lib/i18n/date'
import type { Locale } from '../../../lib/i18n/routing'

describe('a date, as official texts write it', () => {
  it.each<[Locale, string, string]>([
    ['kk', '2026-11-22', '2026\u00a0жылғы 22\u00a0қараша'],
    ['ru', '2026-11-22', '22\u00a0ноября 2026\u00a0года'],
    ['kk', '2027-01-01', '2027\u00a0жылғы 1\u00a0қаңтар'],
    ['ru', '2027-01-01', '1\u00a0января 2027\u00a0года'],
  ])('%s: %s is %s', (locale, date, written) => {
    expect(formatDate(date, locale)).toBe(written)
  })
})
