import { edition, samples } from '../support/policy'
import { security } from '../support/security'
import { expect, pages, test } from '../support/test'

/** How an answer may be kept, what it depends on, and what other sites may do with it. */
type Kind = { cache: string | null; vary?: string; others?: 'show' | 'read' }

const page: Kind = { cache: 'private, no-cache', vary: 'Cookie, Accept-Encoding' }
const failure: Kind = { cache: 'no-store', vary: 'Accept-Encoding' }
const toLanguage: Kind = { cache: 'no-store', vary: 'Accept-Language, Cookie' }
const shared: Kind = { cache: 'public, max-age=600' }
const text: Kind = { ...shared, vary: 'Accept-Encoding' }
const icon: Kind = { cache: 'public, max-age=86400', others: 'show' }

const { clause, item } = samples
const answers: [path: string, status: number, kind: Kind][] = [
  ...pages.map((path): [string, number, Kind] => [path, 200, page]),
  ['/privacy/ru/nothing', 404, failure],
  ['/privacy/all/ru', 404, failure],
  ['/privacy/errors/500', 404, failure],
  ['/privacy/%ff', 400, failure],
  ['/nothing', 404, failure],
  ['/privacy', 307, toLanguage],
  [`/privacy/${clause}`, 307, toLanguage],
  [`/privacy/${item}`, 307, toLanguage],
  ['/privacy/cookies', 307, toLanguage],
  ['/privacy/kz', 308, { cache: 'public, max-age=600' }],
  ['/privacy/', 308, { cache: 'public, max-age=600' }],
  [`/privacy/ru/${item}`, 307, shared],
  [`/privacy/ru/${clause}-99`, 404, failure],
  [`/privacy/${clause}-99`, 404, failure],
  ['/privacy/ru/on?date=x', 400, { ...failure, vary: 'Cookie, Accept-Encoding' }],
  ['/', 307, shared],
  ['/robots.txt', 307, shared],
  ['/privacy/robots.txt', 200, shared],
  ['/privacy/sitemap.xml', 200, text],
  ['/privacy/manifest/ru', 200, { ...text, others: 'read' }],
  ['/privacy/files/privacy-policy-ru.md', 200, { ...text, others: 'show' }],
  ['/privacy/files/privacy-policy-ru.json', 200, { ...text, others: 'read' }],
  ['/privacy/files/privacy-policy.schema.json', 200, { ...text, others: 'read' }],
  ['/privacy/files/privacy-policy-ru.pdf', 200, { ...shared, others: 'show' }],
  [`/privacy/og/ru/${clause}.png`, 200, { ...shared, others: 'show' }],
  ['/privacy/og/ru/policy.png', 200, { ...shared, others: 'show' }],
  ['/privacy/icon.svg', 200, { ...icon, vary: 'Accept-Encoding' }],
  ['/privacy/icon-192.png', 200, icon],
  ['/privacy/apple-touch-icon.png', 200, icon],
  ['/privacy/healthz', 200, { cache: 'no-store' }],
  ['/privacy/consent', 405, failure],
]

/** The headers of an answer that are about security, or speak of the server. */
function securityOf(headers: Headers): Record<string, string> {
  const names = /^(cross-|permissions-|referrer-|strict-|server$|set-cookie|x-)/
  return Object.fromEntries([...headers].filter(([name]) => names.test(name)))
}

for (const [path, status, { cache, vary, others }] of answers) {
  test(`${path} has the headers of its kind`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
    const { headers } = response
    expect(response.status).toBe(status)
    expect(securityOf(headers)).toEqual({
      ...security,
      ...(others && { 'cross-origin-resource-policy': 'cross-origin' }),
    })
    expect(headers.get('access-control-allow-origin')).toBe(others === 'read' ? '*' : null)
    expect(headers.get('cache-control')).toBe(cache)
    expect(headers.get('vary')).toBe(vary ?? null)
    const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
    expect(headers.has('content-security-policy')).toBe(isHtml)
  })
}

test('a choice is answered with the same headers, and kept by nobody', async ({ baseURL }) => {
  const { status, headers } = await fetch(`${baseURL}/privacy/consent`, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'all', page: '/privacy/ru', edition: `${edition.number}` }),
    redirect: 'manual',
  })
  const { 'set-cookie': cookie, ...others } = securityOf(headers)
  expect(status).toBe(303)
  expect(others).toEqual(security)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(cookie?.replace(/ Expires=[^;]+;/, '')).toBe(
    `enic_consent=v1.edition-${edition.number}.all; Path=/; Max-Age=31536000; HttpOnly; SameSite=lax`,
  )
})

test('a page is asked for again by its ETag', async ({ request }) => {
  for (const path of pages) {
    const first = await request.get(path)
    const { etag = '', 'content-security-policy': policy } = first.headers()
    const second = await request.get(path, { headers: { 'if-none-match': etag } })
    expect(second.status()).toBe(304)
    expect(second.headers()['cache-control']).toBe('private, no-cache')
    expect(second.headers()['content-security-policy']).toBe(policy)
  }
})

test('a file with a hash in its name may be kept for a year', async ({ baseURL }) => {
  const html = await (await fetch(`${baseURL}/privacy/kk`)).text()
  const modules = [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, path]) => path)
  expect(modules.length).toBeGreaterThan(0)
  for (const path of modules) {
    const { headers } = await fetch(`${baseURL}${path}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(securityOf(headers)).toEqual(security)
  }
})
