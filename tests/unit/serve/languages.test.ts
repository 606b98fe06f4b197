import { expect, it } from 'vitest'
import { languagesOf } from '../../../lib/serve/languages'
import { fc } from '../../support/seed'

it.each([
  [undefined, []],
  ['', []],
  ['ru', ['ru']],
  ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', ['ru', 'en']],
  ['ru;q=0.5, kk', ['kk', 'ru']],
  ['KK-Cyrl-KZ, RU', ['kk', 'ru']],
  ['kk;q=0, ru', ['ru']],
  ['*', []],
  ['de, *;q=0.5', ['de']],
  ['tlh, x-own, i-klingon, ru_RU, 12, ru', ['ru']],
  [';;,=,"', []],
  [
    'aa,bb,cc,dd,ee,ff,gg,hh,ii,jj,kk',
    ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh', 'ii', 'jj'],
  ],
])('the languages of “%s” are %j', (header, languages) => {
  expect(languagesOf(header)).toEqual(languages)
})

it('there are never more than ten of them, of two letters, each once', () => {
  const tag = fc.oneof(fc.stringMatching(/^[a-zA-Z]{2}(-[A-Z]{2})?(;q=0\.\d)?$/), fc.string())
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 100 }), (tags) => {
      const languages = languagesOf(tags.join(','))
      expect(languages.length).toBeLessThanOrEqual(10)
      expect(new Set(languages).size).toBe(languages.length)
      for (const language of languages) expect(language).toMatch(/^[a-z]{2}$/)
    }),
  )
})
