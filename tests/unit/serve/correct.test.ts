import { describe, expect, it } from 'vitest'
import { correct } from '../../../lib/serve/correct'
import { pagePattern } from '../../../lib/site/addresses'
import { fc } from '../../support/seed'

const address = fc.oneof(
  fc.stringMatching(new RegExp(`^(?:${pagePattern})$`)),
  fc.constantFrom('/', '/privacy', '/privacy/2.4', '/privacy/files/privacy-policy-ru.pdf'),
)

/** What a sentence, a chat or a letter leaves behind an address. */
const marks = [...'.,;:!?)]}>\'"*_/', ...'\t\n\r \u00a0«»“”„‟‘’…–—\u200b']
const encode = (mark: string) =>
  [...Buffer.from(mark)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const ascii = marks.filter((mark) => mark > ' ' && mark <= '~')
const trailing = [...ascii, ...marks.filter((mark) => mark !== '/').map(encode)]

describe('an address with slips', () => {
  it.each([
    ['/privacy/ru/2.4.', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4)', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4).', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4,', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4%20', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4%C2%BB.', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4/', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4./', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4//', '/privacy/ru/2.4'],
    ['/privacy/2.4.', '/privacy/2.4'],
    ['/privacy/ru/5.1-3.', '/privacy/ru/5.1-3'],
    ['/privacy/KZ/5.1-3/', '/privacy/kk/5.1-3'],
    ['/privacy/', '/privacy'],
    ['/privacy/RU', '/privacy/ru'],
    ['/PRIVACY/ru', '/privacy/ru'],
    ['/privacy/KZ/2.4', '/privacy/kk/2.4'],
    ['/privacy/kz', '/privacy/kk'],
    ['/privacy/kz/', '/privacy/kk'],
    ['/privacy/ru/Cookies', '/privacy/ru/cookies'],
    ['/Privacy/Files/privacy-policy-RU.pdf', '/privacy/files/privacy-policy-ru.pdf'],
  ])('%s means %s', (path, meant) => {
    expect(correct(path)).toBe(meant)
  })

  it('means the one in front of any punctuation and spaces, encoded in either case or not', () => {
    const ends = fc.array(fc.constantFrom(...trailing), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(address, ends, fc.boolean(), (path, some, upper) => {
        const end = upper ? some.join('').toUpperCase() : some.join('')
        expect(correct(`${path}${end}`)).toBe(path)
      }),
    )
  })

  it.each(trailing)('ends in “%s” alone', (mark) => {
    expect(correct(`/privacy/ru${mark}`)).toBe('/privacy/ru')
  })
})

it.each([
  '/privacy/kzz',
  '/privacy/ru/kz',
  '/privacy/privacy/kz',
  '/privacy/%61ll/ru',
  '/privacy/ru/2.4a',
  '/privacy/ru%2f',
  '/privacy/ru/%d2%9b',
  '/.a',
])('%s is left as it is', (path) => {
  expect(correct(path)).toBe(path)
})

it('a correct address never changes', () => {
  fc.assert(
    fc.property(address, (path) => {
      expect(correct(path)).toBe(path)
    }),
  )
})

it('what was corrected once needs no more correction, and begins as a path of the site', () => {
  const piece = fc.oneof(
    fc.constantFrom(...trailing, '/', 'kz', 'KZ', '/kz', 'privacy'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const once = correct(`/privacy${pieces.join('')}`)
      expect(correct(once)).toBe(once)
      expect(once).toMatch(/^\/privacy/)
    }),
  )
})

it('a path that is far too long for a slip is not looked through', () => {
  for (const one of ['.', '/', '%20', '%C2%BB']) {
    const path = `/privacy/ru${one.repeat(16_000 / one.length)}`
    expect(correct(path)).toBe(path)
    expect(correct(`${path}x`)).toBe(`${path}x`)
  }
})
