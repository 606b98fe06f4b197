import { request as http } from 'node:http'
import { type Locale, localeCookie, locales } from '../../../lib/i18n/routing'
import { itemPlace } from '../../../lib/site/addresses'
import { fromHtml } from '../support/html'
import { items, numbers, samples } from '../support/policy'
import { expect, test } from '../support/test'

/** What a reader's browser says of their language, and where they should come to. */
const readers: [accept: string | undefined, cookie: string | undefined, locale: Locale][] = [
  [undefined, undefined, 'kk'],
  ['kk', undefined, 'kk'],
  ['ru', undefined, 'ru'],
  ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', undefined, 'ru'],
  ['kk-KZ,kk;q=0.9,ru;q=0.8', undefined, 'kk'],
  ['ru;q=0.8,kk;q=0.9', undefined, 'kk'],
  ['kk;q=0.1,ru;q=0.2', undefined, 'ru'],
  ['kk;q=0,ru', undefined, 'ru'],
  ['en-US,en;q=0.9', undefined, 'kk'],
  ['en-US,en;q=0.9,ru;q=0.1', undefined, 'ru'],
  ['*', undefined, 'kk'],
  ['nonsense;;q=x,,', undefined, 'kk'],
  ['ru', 'kk', 'kk'],
  ['kk', 'ru', 'ru'],
  ['ru', 'de', 'ru'],
  ['ru', '', 'ru'],
]

for (const [accept, cookie, locale] of readers) {
  test(`Accept-Language “${accept}”, cookie “${cookie}”: ${locale}`, async ({ baseURL }) => {
    const headers = {
      ...(accept !== undefined && { 'accept-language': accept }),
      ...(cookie !== undefined && { cookie: `${localeCookie}=${cookie}` }),
    }
    for (const [path, target] of [
      ['/privacy', `/privacy/${locale}`],
      ...[samples.clause, samples.section, 'cookies'].map((path) => [
        `/privacy/${path}`,
        `/privacy/${locale}/${path}`,
      ]),
      [`/privacy/${samples.item}`, itemPlace(locale, samples.item)],
    ] as const) {
      const response = await fetch(`${baseURL}${path}`, { headers, redirect: 'manual' })
      expect(response.status, path).toBe(307)
      expect(response.headers.get('location'), path).toBe(target)
      expect(response.headers.get('vary'), path).toBe('Accept-Language, Cookie')
      expect(response.headers.get('set-cookie'), path).toBeNull()
    }
  })
}

test('every number leads to its page', async ({ baseURL }) => {
  for (const number of numbers) {
    const response = await fetch(`${baseURL}/privacy/${number}`, { redirect: 'manual' })
    expect(response.headers.get('location')).toBe(`/privacy/kk/${number}`)
  }
})

test('every item leads to its place on the page of its clause', async ({ baseURL }) => {
  expect(items.length).toBeGreaterThan(0)
  for (const number of items) {
    for (const [path, locale] of [
      [`/privacy/${number}`, 'kk'],
      ...locales.map((one) => [`/privacy/${one}/${number}`, one] as const),
    ] as const) {
      const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
      expect(response.status, path).toBe(307)
      expect(response.headers.get('location'), path).toBe(itemPlace(locale, number))
    }
    for (const locale of locales) {
      const html = await (await fetch(`${baseURL}${itemPlace(locale, number)}`)).text()
      expect(fromHtml(html).numbers(), number).toContain(number)
    }
  }
})

test('kz, the country, leads to kk, the language, for good', async ({ baseURL }) => {
  for (const [path, target] of [
    ['/privacy/kz', '/privacy/kk'],
    [`/privacy/kz/${samples.clause}`, `/privacy/kk/${samples.clause}`],
    [`/privacy/kz/${samples.item}`, `/privacy/kk/${samples.item}`],
  ]) {
    const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(target)
  }
})

test('the address of a redirect never comes from the Host header', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '')
  const location = await new Promise((resolve, reject) => {
    http({ hostname, port, path: '/privacy', headers: { host: 'evil.example' } }, (response) => {
      response.resume()
      resolve(response.headers.location)
    })
      .on('error', reject)
      .end()
  })
  expect(location).toBe('/privacy/kk')
})
