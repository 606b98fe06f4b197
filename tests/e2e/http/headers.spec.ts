import { edition, samples } from '../support/policy'
import { expect, pages, test } from '../support/test'

/** The headers of every answer, word for word: browsers, nginx and auditors rely on them. */
const security = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** How an answer may be kept, by whom, and what it depends on. */
type Caching = { cache: string | null; vary: string }

const page: Caching = { cache: 'private, no-cache', vary: 'Cookie, Accept-Encoding' }
const unknown: Caching = {
  ...page,
  cache: 'private, no-cache, no-store, max-age=0, must-revalidate',
}
const redirect: Caching = { cache: 'private, no-cache', vary: 'Accept-Language, Cookie' }
const shared: Caching = { cache: 'public, max-age=600', vary: 'Accept-Encoding' }
const picture: Caching = { cache: 'public, max-age=86400', vary: '' }

const { clause } = samples
const answers: [path: string, status: number, caching: Caching][] = [
  ...pages.map((path): [string, number, Caching] => [path, 200, page]),
  ['/privacy/ru/nothing', 404, page],
  ['/privacy/all/ru', 404, unknown],
  ['/privacy/%ff', 400, page],
  ['/nothing', 404, unknown],
  // A redirect that says nothing of it is not kept (RFC 9110, 15.4.8).
  ['/privacy', 307, { ...redirect, cache: null }],
  [`/privacy/${clause}`, 307, redirect],
  ['/privacy/cookies', 307, redirect],
  ['/privacy/kz', 308, { ...redirect, vary: '' }],
  ['/privacy/errors/500', 307, { ...redirect, vary: '' }],
  ['/privacy/', 308, { cache: null, vary: '' }],
  ['/', 307, { cache: null, vary: '' }],
  ['/robots.txt', 307, { cache: null, vary: '' }],
  ['/privacy/robots.txt', 200, shared],
  ['/privacy/sitemap.xml', 200, shared],
  ['/privacy/manifest/ru', 200, shared],
  ['/privacy/files/privacy-policy-ru.md', 200, shared],
  ['/privacy/files/privacy-policy-ru.json', 200, shared],
  ['/privacy/files/privacy-policy.schema.json', 200, shared],
  ['/privacy/files/privacy-policy-ru.pdf', 200, { ...shared, vary: '' }],
  [`/privacy/og/ru/${clause}.png`, 200, { ...shared, vary: '' }],
  ['/privacy/og/ru/policy.png', 200, { ...shared, vary: '' }],
  ['/privacy/icon.svg', 200, { ...picture, vary: 'Accept-Encoding' }],
  ['/privacy/icon-192.png', 200, picture],
  ['/privacy/apple-touch-icon.png', 200, picture],
  ['/privacy/healthz', 200, { cache: 'no-store', vary: 'Accept-Encoding' }],
  ['/privacy/consent', 405, { cache: 'private, no-cache', vary: 'Accept-Encoding' }],
]

/** The headers of an answer that are about security, or speak of the server. */
function securityOf(headers: Headers): Record<string, string> {
  const names =
    /^(cross-|permissions-|referrer-|strict-|server$|set-cookie|x-(?!nextjs-|middleware-))/
  return Object.fromEntries([...headers].filter(([name]) => names.test(name)))
}

/** What an answer depends on, but for the framework's own headers, which no browser sends. */
function varyOf(headers: Headers): string {
  const names = headers.get('vary')?.split(', ') ?? []
  return names.filter((name) => !/^(rsc|next-)/.test(name)).join(', ')
}

for (const [path, status, { cache, vary }] of answers) {
  test(`${path} has the headers of its kind`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
    const { headers } = response
    expect(response.status).toBe(status)
    expect(securityOf(headers)).toEqual(security)
    expect(headers.get('cache-control')).toBe(cache)
    expect(varyOf(headers)).toBe(vary)
    const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
    expect(headers.has('content-security-policy')).toBe(isHtml)
  })
}

test('a choice is answered with the same headers, and kept by nobody', async ({ baseURL }) => {
  const { status, headers } = await fetch(`${baseURL}/privacy/consent`, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'all', page: '/privacy/ru' }),
    redirect: 'manual',
  })
  const { 'set-cookie': cookie, ...others } = securityOf(headers)
  expect(status).toBe(303)
  expect(others).toEqual(security)
  expect(headers.get('cache-control')).toBe('private, no-cache')
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
  const modules = [...html.matchAll(/src=([^ >]+\.js)/g)].map(([, path]) => path)
  expect(modules.length).toBeGreaterThan(0)
  for (const path of modules) {
    const { headers } = await fetch(`${baseURL}${path}`)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(securityOf(headers)).toEqual(security)
  }
})

test('an address of an error page leads to the policy', async ({ baseURL }) => {
  const response = await fetch(`${baseURL}/privacy/errors/500`, { redirect: 'manual' })
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toBe('/privacy')
})
