import { samples } from '../support/policy'
import { expect, test } from '../support/test'

/** A request as text, with its connection closed after the answer. */
const text = (line: string, headers: readonly string[] = []) =>
  [line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n')

/** Status, headers and body of an answer, but for when it was given. */
const read = (answer: string) => answer.replace(/^Date: .*\r\n/m, '')

test('an upgrade to another protocol is answered as if it were not asked for', async ({
  sendRaw,
}) => {
  const settings = 'HTTP2-Settings: AAMAAABkAAQAAP__'
  for (const path of ['/privacy', '/privacy/ru', '/privacy/ru/nothing', '/privacy/icon.svg']) {
    const plain = read(await sendRaw(text(`GET ${path} HTTP/1.1`)))
    for (const protocol of ['websocket', 'h2c', 'TLS/1.0', 'nothing']) {
      const asked = [
        `GET ${path} HTTP/1.1`,
        'Host: localhost',
        'Connection: close, Upgrade',
        `Upgrade: ${protocol}`,
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        ...(protocol === 'h2c' ? [settings] : []),
      ]
      expect(read(await sendRaw(`${asked.join('\r\n')}\r\n\r\n`)), `${path} ${protocol}`).toBe(
        plain,
      )
    }
  }
})

test('a connection through the server is refused and closed', async ({ sendRaw }) => {
  for (const target of ['evil.example:443', 'localhost:80']) {
    const answer = await sendRaw(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP[/]1.1 405 /)
    expect(answer).toContain('X-Content-Type-Options: nosniff')
  }
})

test('an absolute address means the path of this site, whatever host it names', async ({
  sendRaw,
}) => {
  for (const path of [
    '/privacy/ru',
    `/privacy/kk/${samples.clause}`,
    '/privacy',
    '/',
    '/nothing',
  ]) {
    const plain = read(await sendRaw(text(`GET ${path} HTTP/1.1`)))
    for (const origin of ['http://evil.example', 'https://evil.example:1', 'HTTP://localhost']) {
      expect(read(await sendRaw(text(`GET ${origin}${path} HTTP/1.1`))), path).toBe(plain)
    }
    expect(plain).not.toContain('evil')
  }
})

/** What is no request, and the status of the answer. */
const unreadable: [name: string, text: string, status: number][] = [
  ['nonsense', 'nonsense\r\n\r\n', 400],
  ['the start of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['the start of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['an unknown method', text('NONSENSE /privacy/ru HTTP/1.1'), 400],
  ['an address with a space', text('GET /privacy/ru x HTTP/1.1'), 400],
  ['no host', 'GET /privacy/ru HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  [
    'two lengths',
    text('POST /privacy/consent HTTP/1.1', ['Content-Length: 1', 'Content-Length: 2']),
    400,
  ],
  [
    'a length and chunks',
    text('POST /privacy/consent HTTP/1.1', ['Content-Length: 5', 'Transfer-Encoding: chunked']),
    400,
  ],
  ['a header without a name', text('GET /privacy/ru HTTP/1.1', [': x']), 400],
  [
    'a header of 20,000 letters',
    text('GET /privacy/ru HTTP/1.1', [`X: ${'x'.repeat(20_000)}`]),
    431,
  ],
  ['an address of 20,000 letters', text(`GET /${'a'.repeat(20_000)} HTTP/1.1`), 431],
]

for (const [name, sent, status] of unreadable) {
  test(`${name} is refused, with our headers, and the connection closed`, async ({ sendRaw }) => {
    const answer = await sendRaw(sent)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toContain('X-Content-Type-Options: nosniff')
    expect(answer).toContain('Connection: close')
  })
}

test('requests that come at once are answered in their order', async ({ sendRaw }) => {
  const line = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
  const answer = await sendRaw(
    `${line('/privacy/healthz')}${line('/privacy')}${line('/nothing')}${text('HEAD / HTTP/1.1')}`,
  )
  const statuses = [...answer.matchAll(/HTTP[/]1.1 (\d+)/g)].map(([, status]) => status)
  expect(statuses).toEqual(['200', '307', '404', '307'])
})
