import { describe, expect, it } from 'vitest'
import { stripWith } from '../support/built-page'

const link = (address: string) => `<a href="${address}">x</a>`
const image = (address: string) => `<img src="${address}" alt="">`
const form = (address: string) => `<form action="${address}" method="post"></form>`
const symbol = (address: string) => `<svg><use href="${address}"></use></svg>`
const relative = (rel: string) => (address: string) => `<link rel="${rel}" href="${address}">`

describe('the build stops at', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://x.example/1',
    'ftp://x.example/',
    'whatsapp://send?text=x',
    'https://',
  ])('a link to %s', (address) => {
    expect(() => stripWith(link(address))).toThrow(
      /<a href="[^"]*"> is not allowed. Its address has to lead to a page or a mailbox/,
    )
  })

  it.each([
    'https://x.example/a.png',
    '//x.example/privacy/a.png',
    '/&#9;/x.example/privacy/a.png',
    '/\\x.example/privacy/a.png',
    'https://enic-kazakhstan.edu.kz/privacy/a.png',
    'data:image/png;base64,AA',
    '/other/a.png',
    '/privacy/../other/a.png',
    'privacy/a.png',
    '',
  ])('an image from “%s”', (address) => {
    expect(() => stripWith(image(address))).toThrow(
      /<img src="[^"]*"> is not allowed. .* a path of this site, as in \/privacy\/icon.svg/,
    )
  })

  it.each([
    ['a form for another site', form('https://x.example/privacy/')],
    ['a form for a script', form('javascript:alert(1)')],
    ['a form for the page itself', form('')],
    ['a form for nowhere', '<form method="post"></form>'],
    ['a sign from another file', symbol('/privacy/a.svg#link')],
    ['a sign from data', symbol('data:image/svg+xml,x#link')],
    ['an icon of another site', relative('icon')('https://x.example/icon.svg')],
    ['an icon by the host', relative('icon')('https://enic-kazakhstan.edu.kz/privacy/icon.svg')],
    ['a manifest by the host', relative('manifest')('https://enic-kazakhstan.edu.kz/privacy/m')],
    ['an icon in data', relative('apple-touch-icon')('data:image/png;base64,AA')],
    ['a manifest of another site', relative('manifest')('//x.example/privacy/manifest')],
    ['a canonical address elsewhere', relative('canonical')('https://x.example/privacy/kk')],
    ['a canonical address outside', relative('canonical')('https://enic-kazakhstan.edu.kz/other')],
    ['another language elsewhere', relative('alternate')('https://x.example/privacy/kk')],
    ['an expected file', relative('expect')('/privacy/kk')],
    ['a link that leads nowhere', '<link rel="icon">'],
  ])('%s', (_, html) => {
    expect(() => stripWith(html)).toThrow(/ is not allowed. Its address has to lead to /)
  })

  it.each(['stylesheet', 'alternate stylesheet'])('a <link rel="%s">', (rel) => {
    const html = relative(rel)('/privacy/_next/static/chunks/a.css')
    expect(() => stripWith(html)).toThrow(
      /The stylesheet .*a.css is a file of its own. Set experimental.inlineCss in next.config.ts/,
    )
  })

  it.each(['STYLESHEET', 'prefetch', 'dns-prefetch', 'preconnect', 'import'])(
    'a <link rel="%s">',
    (rel) => {
      expect(() => stripWith(relative(rel)('/privacy/a'))).toThrow(
        `<link rel="${rel}"> is not allowed. If it does no harm`,
      )
    },
  )

  it('a <link> without rel', () => {
    expect(() => stripWith('<link href="/privacy/a">')).toThrow(/A <link> without rel/)
  })
})

it.each([
  link('https://egov.kz/'),
  link('http://egov.kz/'),
  link('mailto:info@enic-kazakhstan.edu.kz'),
  link('tel:+77172000000'),
  link('/privacy/ru'),
  link('#2.4'),
  '<a>x</a>',
  image('/privacy/icon.svg'),
  form('/privacy/consent'),
  symbol('#link'),
  relative('alternate')('https://enic-kazakhstan.edu.kz/privacy'),
  relative('canonical')('https://enic-kazakhstan.edu.kz/privacy/kk'),
  relative('icon')('/privacy/icon.svg'),
  relative('expect')('#main'),
])('a page may have %s', (html) => {
  expect(() => stripWith(html)).not.toThrow()
})
