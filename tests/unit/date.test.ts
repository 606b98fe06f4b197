import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { dateParts } from '../../lib/i18n/date'
import { messages } from '../../lib/i18n/messages'
import type { Locale } from '../../lib/i18n/routing'

describe('a date, as official texts write it', () => {
  it.each<[Locale, string]>([
    ['kk', '2026 жылғы 22 қараша'],
    ['ru', '22 ноября 2026 г.'],
  ])('%s: %s', (locale, written) => {
    const t = createTranslator({ locale, messages: messages[locale], namespace: 'edition' })
    expect(t('date', dateParts('2026-11-22', locale))).toBe(written)
  })
})
