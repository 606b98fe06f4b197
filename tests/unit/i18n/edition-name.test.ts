import { describe, expect, it } from 'vitest'
import { editionName } from '../../../lib/i18n/edition-name'
import { type Locale, locales } from '../../../lib/i18n/routing'

describe('what an edition is called', () => {
  it.each<[Locale, string]>([
    ['kk', '№\u00a01200 редакция'],
    ['ru', 'Редакция №\u00a01200'],
  ])('is its number alone in %s where no date is known', (locale, name) => {
    expect(editionName(1200, undefined, locale)).toBe(name)
  })

  it.each<[Locale, string]>([
    ['kk', '2026\u00a0жылғы 1\u00a0желтоқсандағы №\u00a02 редакция'],
    ['ru', 'Редакция №\u00a02 от 1\u00a0декабря 2026\u00a0года'],
  ])('has its date in %s', (locale, name) => {
    expect(editionName(2, '2026-12-01', locale)).toBe(name)
  })

  it.each(locales)('has each month in %s', (locale) => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, '0'))
    const names = months.map((month) => editionName(2, `2026-${month}-15`, locale))
    const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' })
    expect(new Set(names).size).toBe(12)
    for (const [index, name] of names.entries()) {
      const month = format
        .formatToParts(new Date(2026, index, 15))
        .find(({ type }) => type === 'month')
      expect(name).toContain(month?.value)
    }
  })
})
