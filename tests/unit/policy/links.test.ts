import { describe, expect, it } from 'vitest'
import { linkAddress, splitLinks } from '../../../lib/policy/links'

const site = 'https://enic-kazakhstan.edu.kz'
const mail = 'mailto:cbpiam@n-k.kz'

/** A sentence with its address between square brackets, and where that leads. */
const sentences: [marked: string, url: string][] = [
  ['см. [https://enic-kazakhstan.edu.kz/].', `${site}/`],
  ['«[https://enic-kazakhstan.edu.kz/rules]»', `${site}/rules`],
  ['([https://enic-kazakhstan.edu.kz/rules])', `${site}/rules`],
  ['„[https://enic-kazakhstan.edu.kz/rules]“', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz/rules]– сайт', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz/rules]—сайт', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz/rules]…', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz/rules], [', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz/rules]-сайтында', `${site}/rules`],
  ['[https://enic-kazakhstan.edu.kz]-те', `${site}/`],
  ['[https://enic-kazakhstan.edu.kz/]-тегі', `${site}/`],
  ['[https://enic-kazakhstan.edu.kz/rules]‑ке', `${site}/rules`],
  ['Сайт:[https://enic-kazakhstan.edu.kz/]', `${site}/`],
  ['[https://enic-kazakhstan.edu.kz:8443/a?b=1&c=2#2.4].', `${site}:8443/a?b=1&c=2#2.4`],
  ['[https://enic-kazakhstan.edu.kz/a_(b)]', `${site}/a_(b)`],
  ['[HTTPS://ENIC-KAZAKHSTAN.EDU.KZ/A]', `${site}/A`],
  ['[www.enic-kazakhstan.edu.kz].', 'https://www.enic-kazakhstan.edu.kz/'],
  ['([www.enic-kazakhstan.edu.kz/kk]-те)', 'https://www.enic-kazakhstan.edu.kz/kk'],
  [
    '[https://enic.kz/құжаттар/саясат],',
    'https://enic.kz/%D2%9B%D2%B1%D0%B6%D0%B0%D1%82%D1%82%D0%B0%D1%80/%D1%81%D0%B0%D1%8F%D1%81%D0%B0%D1%82',
  ],
  ['[https://құжат.қаз/]', 'https://xn--80al1b2zud.xn--80ao21a/'],
  ['[http://example.kz/]', 'http://example.kz/'],
  ['[cbpiam@n-k.kz]-ке', mail],
  ['[cbpiam@n-k.kz].', mail],
  ['([cbpiam@n-k.kz]);', mail],
  ['«[cbpiam@n-k.kz]»', mail],
  ['пошта:[cbpiam@n-k.kz]', mail],
  ['[mailto:cbpiam@n-k.kz]', mail],
  ['[A.B-c_d@x-y.edu.kz]…', 'mailto:A.B-c_d@x-y.edu.kz'],
]

describe('an address in a sentence', () => {
  it.each(sentences)('%s', (marked, url) => {
    const [before = '', address = '', after = ''] = marked.split(/[[\]]/)
    const found = splitLinks(`${before}${address}${after}`).filter(
      ({ node }) => node.type === 'link',
    )
    expect(found).toEqual([{ node: { type: 'link', url, value: address }, index: before.length }])
  })

  it.each([
    'https://',
    'https://enic',
    'https://enic-kazakhstan.edu.kz:80443/x',
    'https://user@enic-kazakhstan.edu.kz/',
    'enic-kazakhstan.edu.kz',
    '@enic_kz',
    'ftp://example.kz/',
    '//example.kz/',
  ])('is none in %s', (text) => {
    expect(splitLinks(text)).toEqual([{ node: { type: 'text', value: text }, index: 0 }])
  })
})

describe('where a link leads', () => {
  it.each([
    'https://',
    'mailto:',
    'mailto:a@b',
    '#2.4',
    'ftp://a.kz/',
    'javascript:a',
    '',
    'https://a.kz:80443/',
  ])('is nowhere for “%s”', (url) => {
    expect(linkAddress(url)).toBeUndefined()
  })

  it.each([
    ['https://example.kz', 'https://example.kz/'],
    [
      'mailto:a@example.kz?subject=Өтініш',
      'mailto:a@example.kz?subject=%D3%A8%D1%82%D1%96%D0%BD%D1%96%D1%88',
    ],
  ])('is in ASCII for %s', (url, address) => {
    expect(linkAddress(url)).toBe(address)
  })
})
