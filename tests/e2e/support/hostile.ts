import { fc } from '../../support/seed'
import { readBuild } from '../../support/table'

/** A request that no browser of a reader sends. */
export type HostileRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** A word that no page has, to look for in the answer; with marks that would do harm in it. */
export const secret = 'zq7x"><script>alert(1)</script>'

const { found, decided } = readBuild()
const real = [...new Set(found.map(({ path }) => path)), ...decided]

const known = ['privacy', 'kk', 'ru', 'kz', 'RU', '2.4', '2.4.', '6', 'cookies', 'consent', 'all']
const internal = ['_next', 'static', 'image', 'data', 'errors', '500', '_global-error', 'unasked']
const odd = ['..', '.', '%2e%2e', '%2f', '%5c', '%00', '%ff', '%', '', '\\', ';', '*', '__proto__']
const segment = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...internal),
  fc.constantFrom(...odd),
  fc.constant(encodeURIComponent(secret)),
  fc.string({ maxLength: 20 }).map((text) => encodeURIComponent(text)),
)

/** An address of the site, one of them with a letter encoded or another end, or any other. */
const pathname = fc.oneof(
  fc.constantFrom(...real),
  fc
    .tuple(fc.constantFrom(...real), fc.nat(), fc.constantFrom('', '.', '/', ')', '%20', '.rsc'))
    .map(([path, position, end]) => {
      const at = position % path.length
      const code = `%${path.charCodeAt(at).toString(16)}`
      return path.slice(0, at) + (end === '' ? code : path[at]) + path.slice(at + 1) + end
    }),
  fc
    .tuple(fc.boolean(), fc.array(segment, { maxLength: 5 }))
    .map(([below, segments]) => `/${[...(below ? ['privacy'] : []), ...segments].join('/')}`),
)
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('?', '?_rsc=1', '?a=%ff', `?${'a&'.repeat(1_000)}`, `?url=%2Fprivacy&w=640&q=75`),
  fc.constantFrom('?date=2026-12-05', '?date=2026-12-05&date=x', `?date=${'2'.repeat(4_000)}`),
  fc.constant(`?date=${encodeURIComponent(secret)}`),
  fc.string({ maxLength: 60 }).map((text) => `?${encodeURIComponent(text)}`),
)

const value = fc.oneof(
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '~')),
  fc.constantFrom('ru', 'kk;q=0.5, ru', 'https', 'evil.example', secret, 'a'.repeat(4000)),
  fc.constantFrom('1', '../..', '*', '"x"', 'W/"x"', 'bytes=0-', 'bytes=9-1,2', 'gzip;q=0, br'),
  fc.constantFrom('websocket', 'h2c', 'null', 'same-origin', 'Thu, 01 Jan 1970 00:00:00 GMT'),
)
const name = fc.constantFrom(
  ...['cookie', 'accept-language', 'accept-encoding', 'accept', 'host', 'origin', 'user-agent'],
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port', 'forwarded'],
  ...['rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree', 'next-url'],
  ...['x-nextjs-data', 'x-matched-path', 'x-invoke-path', 'x-invoke-status', 'x-now-route-matches'],
  ...['x-middleware-subrequest', 'x-middleware-prefetch', 'x-middleware-rewrite', 'next-resume'],
  ...['x-prerender-revalidate', 'x-http-method-override', 'sec-fetch-site', 'content-encoding'],
  ...['range', 'if-range', 'if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'],
)
const cookie = fc.constantFrom(
  ...['enic_consent=v1.edition-1.all', 'enic_consent=v1.edition-99.all', 'enic_consent=;;='],
  ...['enic_locale=ru; enic_locale=kk', 'enic_locale=%ff', '__prerender_bypass=1; a=b'],
)

const contentType = fc.constantFrom(
  ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=x'],
  ...['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain', 'application/json'],
  ...['text/x-component', 'nonsense', ''],
)
const body = fc.oneof(
  fc.constantFrom('a=b', '{}', '[]', '0:[]', 'choice=all', 'choice=all&choice=all', 'choice[]=all'),
  fc.constantFrom(
    `choice=all&page=${encodeURIComponent(secret)}`,
    'choice=all&page=//evil.example',
  ),
  fc.constantFrom('--x\r\nContent-Disposition: form-data; name="1_$ACTION_ID_"\r\n\r\nb\r\n--x--'),
  fc.string({ maxLength: 200 }),
  fc.constant('a'.repeat(20_000)),
)

const reading = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'),
  body: fc.constant(''),
})
const writing = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'GET', 'REPORT'),
  body,
})

/** Requests of every sort: methods, addresses, headers of frameworks and proxies, forms. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc
  .record({
    asked: fc.oneof({ weight: 2, arbitrary: reading }, writing),
    path: fc.tuple(pathname, query).map((parts) => parts.join('')),
    own: fc.dictionary(name, value, { maxKeys: 4 }),
    type: contentType,
    cookie: fc.option(cookie),
  })
  .map(({ asked, path, own, type, cookie: sent }) => ({
    ...asked,
    path,
    headers: {
      ...own,
      ...(asked.body && type && { 'content-type': type }),
      ...(sent && { cookie: sent }),
    },
  }))

const line = fc.oneof(
  fc.constantFrom('GET /privacy/ru HTTP/1.1', 'GET http://evil.example/privacy HTTP/1.1'),
  fc.constantFrom('GET /privacy/ru HTTP/1.0', 'GET /privacy/ru HTTP/9.9', 'GET /privacy/ru'),
  fc.constantFrom('CONNECT evil.example:443 HTTP/1.1', 'OPTIONS * HTTP/1.1', 'GET * HTTP/1.1'),
  fc.constantFrom('PRI * HTTP/2.0', 'NONSENSE / HTTP/1.1', 'POST /privacy/consent HTTP/1.1'),
  fc.string({ maxLength: 100 }),
)
const rawHeader = fc.oneof(
  fc.constantFrom('Host: localhost', 'Host: a', 'Host:', 'Connection: upgrade', 'Upgrade: h2c'),
  fc.constantFrom('Content-Length: 1', 'Content-Length: -1', 'Content-Length: x', ': x', ' x'),
  fc.constantFrom('Transfer-Encoding: chunked', 'Transfer-Encoding: x', 'Expect: 100-continue'),
  fc.constantFrom('Expect: x', 'Trailer: x', `X: ${'x'.repeat(20_000)}`, 'X: \x00', 'X\x00: 1'),
  fc.string({ maxLength: 40 }),
)

/** What may not even be a request, as text. Its connection is closed in any case. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(line, fc.array(rawHeader, { maxLength: 4 }), fc.string({ maxLength: 20 }))
  .map(([first, headers, rest]) => [first, 'Connection: close', ...headers, '', rest].join('\r\n'))
