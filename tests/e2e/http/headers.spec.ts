import { expect, pages, test } from '../support/test'

const always = [
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
]

const addresses = [
  ...pages,
  '/privacy',
  '/privacy/2.4',
  '/privacy/kz',
  '/privacy/icon.svg',
  '/privacy/ru/nothing',
  '/privacy/%ff',
  '/nothing',
  '/',
  '/robots.txt',
  '/privacy/',
  '/privacy/consent',
  '/privacy/healthz',
  '/privacy/og/ru/2.4.png',
]

for (const path of addresses) {
  test(`${path} has the headers of every answer`, async ({ baseURL }) => {
    const { headers } = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
    for (const name of always) expect(headers.get(name), name).not.toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('cache-control') ?? '').not.toContain('s-maxage')
    if (!headers.get('content-type')?.includes('text/html')) return
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(part)
    }
  })
}

test('a page is asked for again by its ETag', async ({ request }) => {
  for (const path of pages) {
    const first = await request.get(path)
    expect(first.headers()['cache-control']).toBe('private, no-cache')
    const { etag = '', 'content-security-policy': policy } = first.headers()
    const second = await request.get(path, { headers: { 'if-none-match': etag } })
    expect(second.status()).toBe(304)
    expect(second.headers()['content-security-policy']).toBe(policy)
  }
})

test('a file with a hash in its name may be kept for a year', async ({ baseURL }) => {
  const html = await (await fetch(`${baseURL}/privacy/kk`)).text()
  const module = /src=([^ >]+\.js)/.exec(html)?.[1]
  const { headers } = await fetch(`${baseURL}${module}`)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('an address of an error page leads to the policy', async ({ baseURL }) => {
  const response = await fetch(`${baseURL}/privacy/errors/500`, { redirect: 'manual' })
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toBe('/privacy')
})
