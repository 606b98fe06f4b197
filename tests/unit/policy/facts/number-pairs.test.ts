import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../../lib/i18n/routing'
import { numberPairs } from '../../../../lib/policy/facts/number-pairs'

const sentences: [Locale, text: string, pairs: [digits: string, words: string][]][] = [
  ['ru', 'по истечении 7 (семи) календарных дней', [['7', '7']]],
  ['ru', 'по истечении 7 (восьми) календарных дней', [['7', '8']]],
  ['ru', 'семи (8) дней', [['8', '7']]],
  ['ru', '1 500 (одной тысячи пятисот) тенге', [['1500', '1500']]],
  ['ru', '1,5 (полтора) года', [['1.5', '1.5']]],
  ['ru', '50 % (шестьдесят процентов)', [['50', '60']]],
  ['ru', '10 (двенадцати рабочих дней)', [['10', '12']]],
  ['ru', '5 (далее – срок) дней', []],
  ['ru', '5 (один из которых – запасной) ключей', []],
  ['ru', 'в 2026 (прошлом) году', []],
  ['ru', 'приложение (2)', []],
  ['kk', '7 (жеті) күнтізбелік күн', [['7', '7']]],
  ['kk', '7 (сегіз) күнтізбелік күн', [['7', '8']]],
  ['kk', 'жеті (8) күн', [['8', '7']]],
  ['kk', '120 (жүз жиырма) теңге', [['120', '120']]],
  ['kk', '5-ші (бесінші) қабат', []],
  ['kk', '5 (бұдан әрі – мерзім) күн', []],
]

describe('a number in digits and in words', () => {
  it.each(sentences)('in %s: %s', (locale, text, pairs) => {
    const found = numberPairs(text, locale)
    expect(found.map(({ digits, words }) => [digits, words])).toEqual(pairs)
    for (const { written, index } of found) expect(text.startsWith(written, index)).toBe(true)
  })
})
