// Long, in one file: it is a list, of what a request can have wrong.
import { fc } from '../../support/seed'
import { host } from './nginx'

const addresses = fc.constantFrom(
  '/',
  '/privacy',
  '/privacy/2.4',
  '/privacy/9.9',
  '/privacy/5.1-3',
  '/privacy/ru/5.1-3',
  '/privacy/kk/5.1-99',
  '/privacy/cookies',
  '/privacy/ru',
  '/privacy/kk/2.4',
  '/privacy/on?date=2026-12-05',
  '/privacy/ru/on?date=2026-12-05&a=b',
  '/privacy/kk/on?date=2026-02-30',
  '/privacy/ru/cookies',
  '/privacy/all/ru',
  '/privacy/errors/503',
  '/privacy/_global-error',
  '/privacy/_next/image?url=%2Fprivacy%2Ficon-512.png&w=640&q=75',
  '/privacy/_next/data/build/ru.json',
  '/privacy/_next/static/nothing.js',
  '/privacy/consent',
  '/privacy/healthz',
  '/privacy/icon.svg',
  '/privacy/og/ru/2.4.png',
  '/privacy/files/privacy-policy-ru.json',
  '/enic-privacy-errors/503',
)

const encoded = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`

/** Ways in which an address is not quite one. */
const changes = fc.constantFrom<(address: string) => string>(
  (address) => address,
  (address) => address.replace(/[a-z]/, encoded),
  (address) => address.replace(/[a-z](?=[^a-z]*$)/, encoded),
  (address) => address.replace(/\/(?=[^/]*$)/, '%2f'),
  (address) => address.toUpperCase(),
  (address) => address.replaceAll('/', '//'),
  (address) => `/x/..${address}`,
  (address) => `${address}/../../../etc/passwd`,
  (address) => `${address}/`,
  (address) => `${address}.`,
  (address) => `${address}%00`,
  (address) => `${address}%ff`,
  (address) => `${address}%`,
  (address) => `${address}%0d%0aX:y`,
  (address) => `${address}#fragment`,
  (address) => `${address}\\`,
  (address) => `${address}${'a'.repeat(16_200)}`,
  (address) => `${address}?a=${'a'.repeat(4200)}`,
  (address) => `${address}?${'a&'.repeat(7000)}`,
  (address) => `${address}?_rsc=1&%=%ff`,
  (address) => `${address}&date=${'2'.repeat(4200)}`,
  (address) => `${address}&${'date=2026-12-05&'.repeat(900)}`,
  (address) => `http://${host}${address}`,
  (address) => `https://${host}${address}`,
)

const targets = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(changes, addresses).map(([change, one]) => change(one)) },
  { weight: 1, arbitrary: fc.webPath().map((path) => `/privacy/${path}`) },
  { weight: 1, arbitrary: fc.constantFrom('*', '', 'x', '?', 'http://', `http://${host}`, '\xff') },
)

const methods = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'HEAD') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'PRI'],
      ...['BREW', 'get', 'M-SEARCH', 'G_T', 'X'.repeat(2000)],
    ),
  },
)

/** As long as nginx reads, and longer than a replica does beside anything else. */
const long = 'x'.repeat(16_200)

const headers = fc.constantFrom(
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Accept-Encoding: gzip;q=1.0, identity; q=0.5, *;q=0',
  `Accept-Encoding: ${'br, '.repeat(3000)}`,
  `Accept-Encoding: br;q=0.${'1'.repeat(16_200)}`,
  'Accept-Encoding: \xff;q=\x01',
  `Accept-Language: ${'ru;q=0.1, '.repeat(1400)}`,
  `Accept-Language: ${long}`,
  'Accept-Language: *;q=x, a-b, -, zh-Hant-1-2-x, ru;q=9, \xff',
  'Accept-Language: \x01',
  `Cookie: ${'a=b; '.repeat(2800)}enic_consent=v1.edition-1.all`,
  `Cookie: ${'enic_consent=v1.edition-1.all; '.repeat(450)}`,
  `Cookie: enic_locale=${long}`,
  'Cookie: enic_locale=%ff; enic_consent=%ff',
  'Cookie: __prerender_bypass=x; __next_preview_data=x',
  'Range: bytes=9999999-',
  `Range: bytes=${'0-0,'.repeat(3000)}`,
  'Range: \xff',
  'If-Match: "x"',
  `If-Match: ${long}`,
  `If-None-Match: ${'W/"x", '.repeat(1900)}`,
  'If-None-Match: *',
  'If-None-Match: \x01',
  'If-Modified-Since: never',
  'If-Unmodified-Since: Thu, 01 Jan 2015 00:00:00 GMT',
  'If-Range: \xff',
  'RSC: 1',
  'Next-Action: x',
  'Next-Router-State-Tree: %ff',
  'x-middleware-prefetch: 1',
  'x-middleware-subrequest: middleware:middleware:middleware',
  'x-nextjs-data: 1',
  'x-invoke-path: /x',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Proto: x, \xff',
  `Origin: ${long}`,
  'Origin: null',
  'Sec-Fetch-Site: \x01',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: application/x-www-form-urlencoded',
  `Content-Type: ${long}`,
  'Content-Type: text/x-component',
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Upgrade: h2c\r\nHTTP2-Settings: x\r\nConnection: Upgrade, HTTP2-Settings',
  'Expect: 100-continue',
  'Expect: x',
  'Host: evil.example',
  `X-Long: ${long}`,
)

const bodies = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('a=b', 'choice=all&page=/privacy/ru', 'x'.repeat(1900), 'x'.repeat(15_000))
      .map((body) => `Content-Length: ${body.length}\r\n\r\n${body}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n',
      'Transfer-Encoding: chunked\r\n\r\nzzz\r\n',
      'Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n',
      `Content-Length: 20000\r\n\r\n${'x'.repeat(20_000)}`,
      'Content-Length: x\r\n\r\n',
    ),
  },
)

/** A request as bytes. Each asks for its connection to be closed. */
export const hostileRequest = fc
  .record({
    method: methods,
    target: targets,
    named: fc.constantFrom(host, host, host, `${host}:3000`, 'x', '', 'a'.repeat(16_200)),
    version: fc.constantFrom('1.1', '1.1', '1.1', '1.0'),
    headers: fc.array(headers, { maxLength: 3 }),
    body: bodies,
  })
  .map((one) => {
    const head = [
      `${one.method} ${one.target} HTTP/${one.version}`,
      `Host: ${one.named}`,
      'Connection: close',
      ...one.headers,
    ].join('\r\n')
    return Buffer.from(`${head}\r\n${one.body === '' ? '\r\n' : one.body}`, 'latin1')
  })
