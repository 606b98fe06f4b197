import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { basePath, itemPattern, pagePattern } from '../../../lib/site/addresses'
import { securityHeaders } from '../../../lib/site/security-headers'

// What nginx must know as well as the site stands in both; here the two are compared.
const read = (name: string) => readFileSync(`deploy/nginx/enic-privacy/${name}.conf`, 'utf8')

/** The pattern of the one location in server.conf whose block says this. */
function locationWith(directive: string): string {
  const found = [...read('server').matchAll(/^location ~ "(.+)" \{([^}]*)\}/gm)].filter(
    ([, , block]) => block?.includes(directive),
  )
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}

const matches = (location: string, address: string) =>
  new RegExp(location.replace('\\z', '$')).test(address)

describe('nginx', () => {
  it('gives its own answers the security headers of the site', () => {
    const lines = read('own-answers').matchAll(/^add_header (\S+) "?([^"]+?)"? always;$/gm)
    const {
      'Strict-Transport-Security': hsts,
      'Cache-Control': caching,
      ...headers
    } = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))
    expect(headers).toEqual(securityHeaders)
    // These two are nginx's own: it alone speaks TLS, and its errors must not be kept.
    expect([hsts, caching]).toEqual(['$enic_hsts', 'no-store'])
  })

  it('keeps a copy by choice of the addresses that pages have, and of no others', () => {
    expect(locationWith('set $enic_choice $enic_consent;')).toBe(`^${pagePattern}\\z`)
  })

  it('keeps a copy for everyone of where items lead, and of no page', () => {
    const languages = locales.join('|')
    const location = locationWith('proxy_cache_valid 307 10s;')
    expect(location).toBe(`^${basePath}/(?:${languages})/${itemPattern}\\z`)
    for (const address of ['/ru/5.1-3', '/kk/12.34-10']) {
      expect(matches(location, basePath + address), address).toBe(true)
    }
    for (const address of ['/5.1-3', '/ru/5.1', '/ru/5-1', '/ru/5.1-0', '/ru/5.1-3/']) {
      expect(matches(location, basePath + address), address).toBe(false)
    }
  })

  it('keeps a copy for everyone of pictures and files, and of no page', () => {
    const files = locationWith(
      'set $enic_choice "";\n    include /etc/nginx/enic-privacy/cached.conf;\n    proxy_cache_valid 200 10s;',
    )
    for (const address of [
      `${basePath}/og/kk/policy.png`,
      `${basePath}/og/ru/2.4.png`,
      `${basePath}/files/privacy-policy-ru.pdf`,
      `${basePath}/manifest/kk`,
      `${basePath}/sitemap.xml`,
      `${basePath}/icon.svg`,
    ]) {
      expect(matches(files, address), address).toBe(true)
    }
    for (const address of ['/ru', '/ru/2.4', '/ru/5.1-3', '/kk/cookies', '/consent', '/healthz']) {
      expect(matches(files, basePath + address), address).toBe(false)
    }
  })
})

describe('the address of a page', () => {
  const page = new RegExp(`^${pagePattern}$`)

  it.each(['kk', 'ru', 'ru/2', 'kk/12.34', 'ru/cookies'])('may be %s', (path) => {
    expect(`${basePath}/${path}`).toMatch(page)
  })

  it.each(['kz', 'ru/', 'ru/0', 'ru/2.0', 'ru/2.4.1', 'ru/5.1-3', 'ru/123', 'ru/2.4\n', 'RU'])(
    'may not be %j',
    (path) => {
      expect(`${basePath}/${path}`).not.toMatch(page)
    },
  )
})
