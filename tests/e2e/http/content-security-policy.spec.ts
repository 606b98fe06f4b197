import { createHash } from 'node:crypto'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

/** The source expression of each inline text of an element, as browsers compute it. */
function hashesOf(html: string, element: RegExp): string[] {
  return [...html.matchAll(element)].map(([, text = '']) => hashOf(text))
}

function hashOf(text: string | Buffer): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
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

for (const [path, own, scripts] of [
  ['/privacy/kk', { ...manifest, ...sending }, 'module and data'],
  ['/privacy/ru', { ...manifest, ...sending }, 'module and data'],
  [`/privacy/ru/${samples.clause}`, { ...manifest, ...sending }, 'module and data'],
  [`/privacy/ru/${samples.section}`, { ...manifest, ...sending }, 'module and data'],
  ['/privacy/ru/cookies', { ...manifest, ...sending }, 'module and data'],
  ['/privacy/ru/nothing', {}, 'module'],
  [`/privacy/ru/${samples.clause}-99`, {}, 'module'],
  ['/nothing', {}, 'module'],
  ['/privacy/%ff', {}, 'none'],
] as const) {
  test(`the policy of ${path} allows what it has, and nothing else`, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}${path}`)
    const html = await response.text()
    const styles = hashesOf(html, /<style>(.*?)<\/style>/gs)
    const data = hashesOf(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs)
    expect(styles).toHaveLength(1)
    expect(data).toHaveLength(scripts === 'module and data' ? 1 : 0)
    const [, src = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? []
    const module = Buffer.from(await (await fetch(`${baseURL}${src}`)).arrayBuffer())
    expect(read(response.headers.get('content-security-policy') ?? '')).toEqual({
      ...always,
      ...own,
      'style-src': styles,
      ...(scripts !== 'none' && { 'script-src': [hashOf(module), ...data] }),
    })
  })
}
