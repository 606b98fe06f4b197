import { request as http, type IncomingHttpHeaders } from 'node:http'
import { fc } from '../../support/seed'
import { expect, test } from '../support/test'

type Question = { method: string; path: string; headers: Record<string, string> }
type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** Asks for a path as it is; undefined where Node.js itself refuses to write such a request. */
function ask(baseURL: string, { method, path, headers }: Question): Promise<Answer | undefined> {
  const { hostname, port } = new URL(baseURL)
  return new Promise((resolve, reject) => {
    let asked: ReturnType<typeof http>
    try {
      asked = http({ hostname, port, method, path, headers })
    } catch {
      resolve(undefined)
      return
    }
    asked.on('error', reject)
    asked.on('response', (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      )
    })
    asked.end()
  })
}

/** A word that no page has, to look for in the answer; with marks that would do harm in it. */
const secret = 'zq7x"><script>alert(1)</script>'
const known = ['privacy', 'kk', 'ru', 'kz', '2.4', '6', 'cookies', 'consent', 'all', 'unasked']
const odd = ['..', '.', '%2e%2e', '%2f', '%5c', '%00', '%ff', '%', '', '\\', ';', '_next', 'errors']
const segment = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...odd),
  fc.constant(encodeURIComponent(secret)),
  fc.string({ maxLength: 20 }).map((text) => encodeURIComponent(text)),
)
const value = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '~')),
  fc.constantFrom('ru', 'kk;q=0.5, ru', 'https', 'evil.example', secret, 'a'.repeat(4000)),
  fc.constantFrom('enic_consent=v1.edition-1.all', 'enic_locale=ru; enic_locale=kk', '1', '../..'),
)
const name = fc.constantFrom(
  ...['cookie', 'accept-language', 'host', 'x-forwarded-host', 'x-forwarded-proto'],
  ...['x-forwarded-for', 'x-forwarded-port', 'x-invoke-path', 'x-middleware-subrequest', 'rsc'],
  ...['next-action', 'next-router-prefetch', 'x-nextjs-data', 'x-matched-path', 'range', 'expect'],
)
const question: fc.Arbitrary<Question> = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  path: fc
    .tuple(fc.boolean(), fc.array(segment, { maxLength: 5 }), fc.option(value))
    .map(([below, segments, query]) => {
      const path = `/${[...(below ? ['privacy'] : []), ...segments].join('/')}`
      return query === null ? path : `${path}?${encodeURIComponent(query)}`
    }),
  headers: fc.dictionary(name, value, { maxKeys: 4 }),
})

test('whatever is asked, the server does not fail, repeat it, or drop its headers', async ({
  baseURL,
}) => {
  test.slow()
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const answer = await ask(baseURL ?? '', asked)
      if (!answer) return
      expect(answer.status).toBeLessThan(500)
      expect(answer.body).not.toContain('<script>alert')
      // A redirect keeps the path and query, encoded, on this host; Next.js writes where it leads
      // into its headers and its text.
      const { location = '/', refresh = '', ...others } = answer.headers
      expect(`${location} ${refresh}`).not.toContain('zq7x"')
      expect(new URL(location, baseURL).origin).toBe(new URL(`${baseURL}`).origin)
      expect(Object.entries(others).filter((one) => /zq7x|evil/.test(`${one}`))).toEqual([])
      if (!answer.headers.location) expect(answer.body).not.toMatch(/zq7x|evil/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers['set-cookie']).toBeUndefined()
    }),
    { numRuns: 600 },
  )
})
