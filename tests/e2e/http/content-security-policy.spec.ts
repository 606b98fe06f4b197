import { createHash } from 'node:crypto'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

/** The source expression of each inline text of an element, as browsers compute it (CSP Level 3). */
function hashesOf(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

/** The directives of a policy, with their sources. */
function read(policy: string): Record<string, string[]> {
  const directives = policy.split('; ').map((one) => one.split(' '))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]))
}

/** What a page of ours allows, beside what is inline. */
const always = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'img-src': ["'self'"],
}
const manifest = { 'manifest-src': ["'self'"] }
const sending = { 'connect-src': ["'self'"] }

for (const [path, own, hasScripts] of [
  ['/privacy/kk', { ...manifest, ...sending }, true],
  ['/privacy/ru', { ...manifest, ...sending }, true],
  [`/privacy/ru/${samples.clause}`, { ...manifest, ...sending }, true],
  [`/privacy/ru/${samples.section}`, { ...manifest, ...sending }, true],
  // The form is sent by the browser itself.
  ['/privacy/ru/cookies', manifest, true],
  ['/privacy/ru/nothing', {}, false],
  ['/privacy/%ff', {}, false],
  ['/nothing', {}, false],
] as const) {
  test(`the policy of ${path} allows what it has, and nothing else`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}${path}`)
    const html = await response.text()
    const styles = hashesOf(html, /<style>(.*?)<\/style>/gs)
    const data = hashesOf(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs)
    expect(styles).toHaveLength(1)
    expect(data).toHaveLength(hasScripts ? 1 : 0)
    expect(read(response.headers.get('content-security-policy') ?? '')).toEqual({
      ...always,
      ...own,
      'style-src': styles,
      ...(hasScripts && { 'script-src': ["'self'", ...data] }),
    })
  })
}
