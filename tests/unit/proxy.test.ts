import { getRewrittenUrl, unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { locales } from '../../lib/i18n/routing'
import { pagesOf } from '../../lib/pages/pages'
import proxy, { config } from '../../proxy'
import { editions } from './support/editions'

const host = 'http://localhost:3000'

function ask(pathname: string, headers: Record<string, string> = {}) {
  const nextConfig = { basePath: '/privacy' }
  return proxy(new NextRequest(`${host}/privacy${pathname}`, { headers, nextConfig }))
}

/** Where an address leads. */
function leadsTo(pathname: string, headers?: Record<string, string>): string | undefined {
  return ask(pathname, headers).headers.get('location')?.replace(host, '')
}

describe('an address without a language', () => {
  it.each<[string, Record<string, string>, string]>([
    ['/2.4', {}, '/privacy/kk/2.4'],
    ['/2.4', { 'accept-language': 'ru' }, '/privacy/ru/2.4'],
    ['/', { 'accept-language': 'ru;q=0.5, kk' }, '/privacy/kk'],
    ['/cookies', { 'accept-language': 'de, ru;q=0.1' }, '/privacy/ru/cookies'],
    ['/6', { 'accept-language': 'de' }, '/privacy/kk/6'],
    ['/5.1-3', { 'accept-language': 'ru' }, '/privacy/ru/5.1#5.1-3'],
    ['/on', { 'accept-language': 'ru' }, '/privacy/ru/on'],
    ['/on?date=2026-12-05', { 'accept-language': 'ru' }, '/privacy/ru/on?date=2026-12-05'],
    ['/12.34-10', {}, '/privacy/kk/12.34#12.34-10'],
    ['/editions', { 'accept-language': 'ru' }, '/privacy/ru/editions'],
    ['/editions/1/2.4', { 'accept-language': 'ru' }, '/privacy/ru/editions/1/2.4'],
    ['/editions/2/changes', {}, '/privacy/kk/editions/2/changes'],
    ['/editions/1/5.1-3', {}, '/privacy/kk/editions/1/5.1#5.1-3'],
    ['/2.4', { 'accept-language': 'kk', cookie: 'enic_locale=ru' }, '/privacy/ru/2.4'],
    ['/2.4', { 'accept-language': 'ru', cookie: 'enic_locale=de' }, '/privacy/ru/2.4'],
  ])('%s leads a reader who sends %j to %s', (pathname, headers, page) => {
    expect(leadsTo(pathname, headers)).toBe(page)
    expect(ask(pathname, headers).status).toBe(307)
  })

  it('is kept by language and cookie, where it is kept', () => {
    expect(ask('/2.4').headers.get('vary')).toBe('Accept-Language, Cookie')
  })

  it('sets no cookie, and repeats the host in no header', () => {
    const { headers } = ask('/2.4', { cookie: 'enic_locale=de', 'accept-language': 'ru' })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('link')).toBeNull()
  })
})

it.each([
  ['/ru/5.1-3', '/privacy/ru/5.1#5.1-3'],
  ['/kk/5.1-3?a', '/privacy/kk/5.1#5.1-3'],
  ['/ru/editions/1/5.1-3', '/privacy/ru/editions/1/5.1#5.1-3'],
])('the item %s is a place on the page of its clause: %s', (pathname, place) => {
  expect(leadsTo(pathname)).toBe(place)
  expect(ask(pathname).status).toBe(307)
})

describe('kz, the country', () => {
  it.each([
    ['/kz', '/privacy/kk'],
    ['/kz/2.4', '/privacy/kk/2.4'],
    ['/kz/5.1-3', '/privacy/kk/5.1-3'],
    ['/kz/2.4?a=kz', '/privacy/kk/2.4'],
  ])('leads from %s to %s for good', (pathname, page) => {
    expect(leadsTo(pathname)).toBe(page)
    expect(ask(pathname).status).toBe(308)
  })

  it('is no part of another name', () => {
    expect(leadsTo('/kzz')).toBeUndefined()
  })
})

it('a malformed address is answered by the page that says so', () => {
  expect(getRewrittenUrl(ask('/%ff?a'))).toBe(`${host}/privacy/errors/400`)
})

it('the pages of errors are no addresses', () => {
  expect(leadsTo('/errors/500?a')).toBe('/privacy')
})

describe('the proxy', () => {
  const passes = (pathname: string) => unstable_doesMiddlewareMatch({ config, url: pathname })

  it.each([
    ...['/', '/2', '/2.4', '/12.34', '/5.1-3', '/cookies', '/on', '/kz', '/kz/2.4', '/kz/5.1-3'],
    ...['/editions', '/editions/1', '/editions/1/2.4', '/editions/1/5.1-3'],
    ...['/ru/5.1-3', '/ru/editions/1/5.1-3', '/errors/400', '/errors/missing/ru/2', '/a%ff'],
  ])('sees %s', (pathname) => {
    expect(passes(pathname)).toBe(true)
  })

  it('sees no page', () => {
    const pages = locales.flatMap((locale) => pagesOf(editions, locale))
    const seen = pages.filter(({ pathname }) => passes(pathname.replace('/privacy', '')))
    expect(seen).toEqual([])
  })
})
