import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { expect, test } from '../support/test'

const address = '/privacy/consent'
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const refusals = [
  [400, 'an unknown choice', { headers: form, data: 'choice=some' }],
  [
    403,
    'a foreign origin',
    { headers: { ...form, origin: 'https://evil.example' }, data: 'choice=all' },
  ],
  [
    403,
    'another site',
    { headers: { ...form, 'sec-fetch-site': 'cross-site' }, data: 'choice=all' },
  ],
  [413, 'more than 1 KB', { headers: form, data: `choice=all&page=${'a'.repeat(1024)}` }],
  [415, 'another content type', { headers: { 'content-type': 'application/json' }, data: '{}' }],
] as const

for (const [status, name, options] of refusals) {
  test(`${name} is answered with ${status} in every language`, async ({ request }) => {
    const response = await request.post(address, options)
    expect(response.status()).toBe(status)
    expect(response.headers()['set-cookie']).toBeUndefined()
    const text = await response.text()
    for (const locale of locales) expect(text).toContain(messages[locale].refusal[status])
  })
}

for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD']) {
  test(`${method} is not allowed`, async ({ request }) => {
    const response = await request.fetch(address, { method })
    expect(response.status()).toBe(405)
    expect(response.headers().allow).toBe('POST, OPTIONS')
    if (method === 'HEAD') return
    const text = await response.text()
    for (const locale of locales) expect(text).toContain(messages[locale].refusal[405])
  })
}

test('the cookie is secure where the visitor came by https to a proxy', async ({ request }) => {
  const headers = { ...form, 'x-forwarded-proto': 'https' }
  const response = await request.post(address, { headers, data: 'choice=all', maxRedirects: 0 })
  expect(response.status()).toBe(303)
  expect(response.headers()['set-cookie']).toMatch(/; Secure(;|$)/)
})

test('a page that hides its origin is known by what its browser says of it', async ({
  request,
}) => {
  const from = (fetchSite: object) =>
    request.post(address, {
      headers: { ...form, origin: 'null', ...fetchSite },
      data: 'choice=all&page=%2Fprivacy%2Fru',
      maxRedirects: 0,
    })
  const taken = await from({ 'sec-fetch-site': 'same-origin' })
  expect(taken.status()).toBe(303)
  expect(taken.headers().location).toBe('/privacy/ru')
  for (const fetchSite of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'none' }]) {
    const refused = await from(fetchSite)
    expect(refused.status()).toBe(403)
    expect(refused.headers()['set-cookie']).toBeUndefined()
  }
})

test('a choice never leads to another host', async ({ request }) => {
  for (const page of ['//evil.example', '/\\evil.example', '/privacy/../..//x', 'javascript:x']) {
    const data = new URLSearchParams({ choice: 'all', page }).toString()
    const response = await request.post(address, { headers: form, data, maxRedirects: 0 })
    expect(response.status()).toBe(303)
    expect(response.headers().location).toBe('/privacy')
  }
})
