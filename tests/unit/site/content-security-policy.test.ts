import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../lib/site/content-security-policy'

const always = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
]

/** The directives of a page with such content, beside those of every page. */
function added(...content: Element[]): string[] {
  const policy = contentSecurityPolicy(h(null, h('html', h('body', content)))).split('; ')
  expect(policy.slice(0, always.length)).toEqual(always)
  return policy.slice(always.length)
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the Content-Security-Policy of a page', () => {
  it('allows nothing where the page has nothing', () => {
    expect(added(h('p', 'Мәтін'))).toEqual([])
  })

  it('allows an inline style by its text’s hash', () => {
    expect(added(h('style', 'p{margin:0}'))).toEqual([`style-src ${sha256('p{margin:0}')}`])
  })

  it('names the hash of inline data', () => {
    expect(added(h('script', { type: 'application/ld+json' }, '{"a":1}'))).toEqual([
      `script-src ${sha256('{"a":1}')}`,
    ])
  })

  it('allows a module of our own by its hash alone', () => {
    const module = { type: 'module', src: '/privacy/a.js', integrity: 'sha256-abc=' }
    expect(added(h('script', module))).toEqual(["script-src 'sha256-abc='"])
  })

  it('allows the one script of another host, and what it sends home', () => {
    const src = 'https://stats.example.kz/a.js'
    expect(added(h('script', { src }))).toEqual([
      `script-src ${src}`,
      'connect-src https://stats.example.kz',
    ])
  })

  it('allows requests to this site where the module may send a form', () => {
    expect(added(h('form'))).toEqual(["connect-src 'self'"])
  })

  it.each([
    ['pictures', h('img', { src: '/a.png' }), ["img-src 'self'"]],
    ['an icon', h('link', { rel: ['icon'], href: '/icon.svg' }), ["img-src 'self'"]],
    ['a manifest', h('link', { rel: ['manifest'], href: '/m' }), ["manifest-src 'self'"]],
    ['no other link', h('link', { rel: ['canonical'], href: '/kk' }), []],
    ['nothing for a link in the text', h('a', { rel: ['icon'], href: '/icon.svg' }), []],
    ['no link without a purpose', h('link', { href: '/kk' }), []],
  ])('allows %s', (_, element, directives) => {
    expect(added(element)).toEqual(directives)
  })

  it('names each source once', () => {
    const script = () => h('script', { src: '/privacy/a.js', integrity: 'sha256-abc=' })
    expect(added(script(), script(), h('script', 'x'))).toEqual([
      `script-src 'sha256-abc=' ${sha256('x')}`,
    ])
  })
})
