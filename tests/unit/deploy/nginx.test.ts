import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedDay } from '../../../lib/editions/asked-day'
import { locales } from '../../../lib/i18n/routing'
import { basePath, feedPathname, itemPathPattern, pagePattern } from '../../../lib/site/addresses'
import { securityHeaders } from '../../../lib/site/security-headers'
import { fc } from '../../support/seed'

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
    expect(location).toBe(`^${basePath}/(?:${languages})/${itemPathPattern}\\z`)
    for (const address of ['/ru/5.1-3', '/kk/12.34-10', '/ru/editions/1/5.1-3']) {
      expect(matches(location, basePath + address), address).toBe(true)
    }
    for (const address of [
      '/5.1-3',
      '/ru/5.1',
      '/ru/5-1',
      '/ru/5.1-0',
      '/ru/5.1-3/',
      '/ru/editions/5.1-3',
    ]) {
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
      ...locales.map(feedPathname),
      `${basePath}/icon.svg`,
    ]) {
      expect(matches(files, address), address).toBe(true)
    }
    for (const address of ['/ru', '/ru/2.4', '/ru/5.1-3', '/kk/cookies', '/consent', '/healthz']) {
      expect(matches(files, basePath + address), address).toBe(false)
    }
  })
})

describe('the day that an edition is asked for by', () => {
  const [, map = ''] =
    /^map \$request_uri \$enic_day \{\n([^}]*(?:\}[^\n]+\n[^}]*)*)^\}/m.exec(read('request')) ?? []
  const rules = [...map.matchAll(/^ {4}"~(.+)" +"(.*)";$/gm)].map(
    ([, pattern = '', value = '']) => ({
      pattern: new RegExp(pattern),
      value,
    }),
  )

  /** The query with which a replica is asked. */
  function handedOn(address: string): string {
    const rule = rules.find(({ pattern }) => pattern.test(address))
    const day = rule?.pattern.exec(address)?.groups?.day ?? ''
    return rule?.value.replace('$day', day) ?? ''
  }

  it('reaches a replica, and no more of a query', () => {
    expect(rules).toHaveLength(3)
    for (const path of ['/privacy/on', '/privacy/kk/on', '/privacy/ru/on']) {
      expect(handedOn(`${path}?a&date=2026-12-05&b=c`)).toBe('?date=2026-12-05')
      expect(handedOn(`${path}?date=${'2'.repeat(16_000)}`)).toBe('?date=x')
      expect(handedOn(`${path}?${'date=2026-12-05&'.repeat(900)}`)).toBe('?date=x')
      expect(handedOn(`${path}?${'a&'.repeat(7_000)}`)).toBe('')
    }
    for (const path of ['/privacy/ru', '/privacy/ru/on/', '/privacy/RU/on', '/privacy/ru/only']) {
      expect(handedOn(`${path}?date=2026-12-05`)).toBe('')
    }
  })

  it('is the one that a replica reads by itself, whatever stands in the query', () => {
    const word = fc.constantFrom(
      'date',
      '=',
      '&',
      '2026-12-05',
      '2026-02-30',
      'Date',
      '%3d',
      '?',
      'a',
      ' ',
    )
    const query = fc
      .array(
        fc.oneof(
          { weight: 9, arbitrary: word },
          fc.string().map((one) => one.replaceAll('#', '')),
        ),
      )
      .map((words) => words.join(''))
    fc.assert(
      fc.property(query, (one) => {
        expect(askedDay(handedOn(`/privacy/ru/on?${one}`).slice(1))).toEqual(askedDay(one))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('the address of a page', () => {
  const page = new RegExp(`^${pagePattern}$`)

  it.each(['kk', 'ru', 'ru/2', 'kk/12.34', 'ru/cookies', 'kk/on'])('may be %s', (path) => {
    expect(`${basePath}/${path}`).toMatch(page)
  })

  it.each(['kz', 'ru/', 'ru/0', 'ru/2.0', 'ru/2.4.1', 'ru/5.1-3', 'ru/123', 'ru/2.4\n', 'RU'])(
    'may not be %j',
    (path) => {
      expect(`${basePath}/${path}`).not.toMatch(page)
    },
  )
})
