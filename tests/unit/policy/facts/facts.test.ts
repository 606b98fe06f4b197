import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../../lib/i18n/routing'
import { factsOf } from '../../../../lib/policy/facts/facts'
import { contentText } from '../../../../lib/policy/text'
import { agreeing } from './agreeing'
import { disagreeing } from './disagreeing'
import { readSentence } from './read-sentence'

const pairs = [...agreeing, ...disagreeing]
const sentences = pairs.flatMap(([kazakh, russian]) => [
  ['kk', kazakh] as const,
  ['ru', russian] as const,
])

const keys = (sentence: string) =>
  factsOf(readSentence(sentence), 'ru')
    .filter(({ optional }) => !optional)
    .map(({ kind, key }) => `${kind} ${key}`)

describe('the facts of a sentence', () => {
  it.each(sentences)('stand where they say, in %s: %s', (locale, sentence) => {
    const content = readSentence(sentence)
    for (const { written, index } of factsOf(content, locale)) {
      expect(contentText(content).startsWith(written, index)).toBe(true)
    }
  })

  it('stand where they say in any text, and none in another', () => {
    const piece = fc.constantFrom(
      ...sentences.flatMap(([, sentence]) => sentence.split(' ')),
      'İ',
      'Ё',
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        fc.constantFrom(...locales),
        (value, locale) => {
          let end = 0
          for (const { written, index } of factsOf([{ type: 'text', value }], locale)) {
            expect(index).toBeGreaterThanOrEqual(end)
            expect(value.startsWith(written, index)).toBe(true)
            end = index + written.length
          }
        },
      ),
    )
  })

  it('are found in the order of the words', () => {
    expect(
      keys('С 1 декабря 2026 г. в течение 7 (семи) рабочих дней, TLS v1.2, №\u00a05, info@enic.kz'),
    ).toEqual([
      'date 2026-12-01',
      'period 7 working day',
      'name tls',
      'number 1.2',
      'number 5',
      'address info@enic.kz',
    ])
  })

  it('do not include the parts that it names, nor what stands in an address', () => {
    expect(keys('п. 2.4 и https://enic.kz/2026/7 (НЦРВО)')).toEqual(['address enic.kz/2026/7'])
  })

  it('do not include words that are numbers only by the way', () => {
    for (const sentence of ['одно из них', 'обе стороны', 'в первом случае', 'семья', 'cookie']) {
      expect(keys(sentence)).toEqual([])
    }
  })

  it('do not include initials', () => {
    expect(keys('закон V. Smith, X. Li')).toEqual([])
  })
})
