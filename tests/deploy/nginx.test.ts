import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request as http } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { connect as connectTls, type SecureVersion, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChoicePattern, writeConsent } from '../../lib/consent/consent'
import { securityHeaders } from '../../lib/site/security-headers'
import { freePort } from '../support/free-port'
import { ask, type Question } from './support/ask'
import { Cluster } from './support/cluster'
import { host } from './support/nginx'
import { sendRaw } from './support/raw'
import { eventually } from './support/replica'

let cluster: Cluster
/** Where the host is asked without TLS. */
let plain: number

beforeAll(async () => {
  plain = await freePort()
  cluster = await Cluster.start(`listen 127.0.0.1:${plain};`)
})
afterAll(() => cluster?.stop())

/** Speaks TLS to nginx; ends with the version that was agreed on, or the error. */
function handshake(servername: string, version?: SecureVersion): Promise<string> {
  const only = version && { minVersion: version, maxVersion: version }
  return new Promise((resolve) => {
    const socket: TLSSocket = connectTls(
      {
        port: cluster.nginx.https,
        host: '127.0.0.1',
        servername,
        rejectUnauthorized: false,
        // OpenSSL itself no longer offers the old versions otherwise.
        ciphers: 'DEFAULT@SECLEVEL=0',
        ALPNProtocols: ['h2', 'http/1.1'],
        ...only,
      },
      () => {
        resolve(`${socket.getProtocol()} ${socket.alpnProtocol}`)
        socket.end()
      },
    ).on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code}`))
  })
}

/** What plain http answers: its status and where it leads. */
function askPlain(path: string, name: string): Promise<string> {
  return new Promise((resolve) => {
    http(
      { port: cluster.nginx.http, host: '127.0.0.1', path, headers: { host: name } },
      ({ statusCode, headers }) => resolve(`${statusCode} ${headers.location}`),
    )
      .on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code}`))
      .end()
  })
}

describe('the connection', () => {
  it.each<[SecureVersion, string]>([
    ['TLSv1.3', 'TLSv1.3 h2'],
    ['TLSv1.2', 'TLSv1.2 h2'],
  ])('may use %s', async (version, agreed) => {
    expect(await handshake(host, version)).toBe(agreed)
  })

  it.each<SecureVersion>(['TLSv1', 'TLSv1.1'])('may not use %s', async (version) => {
    expect(await handshake(host, version)).toMatch(/^(ERR_SSL|ECONNRESET)/)
  })

  it('is closed to names that are not ours', async () => {
    expect(await handshake('evil.example')).toMatch(/^ERR_SSL/)
    expect(await askPlain('/privacy', 'evil.example')).toBe('ECONNRESET')
  })

  it('leads from http to https', async () => {
    expect(await askPlain('/privacy/ru?a=b', host)).toBe(`308 https://${host}/privacy/ru?a=b`)
  })
})

describe('an answer', () => {
  it.each([
    ['/privacy/kk', 'Cookie, Accept-Encoding'],
    ['/privacy', 'Accept-Language, Cookie'],
  ])('to %s names what it depends on, and neither version nor framework', async (path, vary) => {
    const { headers } = await ask(cluster.nginx, path)
    expect(headers.vary).toBe(vary)
    expect(headers.server).toBe('nginx')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(Object.keys(headers).filter((name) => /next|powered|via/.test(name))).toEqual([])
    expect(headers['set-cookie']).toBeUndefined()
  })

  it.each(['gzip', 'br'])(
    'is compressed by %s, and asked for again by its ETag',
    async (coding) => {
      const headers = { 'accept-encoding': coding }
      const first = await ask(cluster.nginx, '/privacy/ru', { headers })
      expect(first.headers['content-encoding']).toBe(coding)
      expect(first.headers['cache-control']).toBe('private, no-cache')
      const again = { ...headers, 'if-none-match': `${first.headers.etag}` }
      expect((await ask(cluster.nginx, '/privacy/ru', { headers: again })).status).toBe(304)
    },
  )

  it('to the root and to robots leads to the policy', async () => {
    const root = await ask(cluster.nginx, '/')
    expect([root.status, root.headers.location]).toEqual([307, '/privacy'])
    const robots = await ask(cluster.nginx, '/robots.txt')
    expect([robots.status, robots.headers.location]).toEqual([307, '/privacy/robots.txt'])
    expect((await ask(cluster.nginx, '/nothing')).status).toBe(404)
  })

  it.each<[string, string, Question]>([
    ['/privacy/ru/1.1', 'the framework’s own headers', { headers: { rsc: '1', 'next-url': '/' } }],
    ['/privacy/ru/1.2', 'another host', { headers: { 'x-forwarded-host': 'evil.example' } }],
    ['/privacy/ru/1.3', 'a range', { headers: { range: 'bytes=0-9' } }],
    ['/privacy/ru/1.4', 'a body', { method: 'POST', body: 'GET /privacy/kk HTTP/1.1\r\n\r\n' }],
  ])('of %s is the same for all after %s', async (path, _, question) => {
    const before = cluster.nginx.log().length
    await ask(cluster.nginx, `${path}?_rsc=1`, question)
    const [first] = await eventually(async () => {
      const lines = cluster.nginx.requests(before)
      expect(lines).toHaveLength(1)
      return lines
    })
    expect(first?.cache).not.toBe('HIT')
    const expected = cluster.pages.get(`${path} unasked`)
    for (let times = 0; times < 4; times += 1) {
      expect((await ask(cluster.nginx, path)).body).toBe(expected)
    }
  })

  it('of an error has its headers as well', async () => {
    const { status, headers } = await ask(cluster.nginx, '/privacy/ru/9.9')
    expect(status).toBe(404)
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('for an address with a line break leads to the one without', async () => {
    const { status, headers } = await ask(cluster.nginx, '/privacy/ru%0A')
    expect([status, headers.location]).toEqual([308, '/privacy/ru'])
  })
})

describe('what nginx refuses by itself', () => {
  const end = `Host: ${host}\r\nConnection: close\r\n`
  const long = 'a'.repeat(20_000)

  it.each([
    ['TRACE', `TRACE /privacy/ru HTTP/1.1\r\n${end}\r\n`, 405],
    ['CONNECT', `CONNECT ${host}:443 HTTP/1.1\r\n${end}\r\n`, 400],
    ['OPTIONS of the server', `OPTIONS * HTTP/1.1\r\n${end}\r\n`, 400],
    ['no request', 'x\r\n\r\n', 400],
    ['two hosts', `GET /privacy/ru HTTP/1.1\r\nHost: x\r\n${end}\r\n`, 400],
    ['a long address', `GET /privacy/${long} HTTP/1.1\r\n${end}\r\n`, 414],
    ['a long header', `GET /privacy/ru HTTP/1.1\r\n${end}X-Long: ${long}\r\n\r\n`, 431],
    ['a body on a page', `POST /privacy/ru HTTP/1.1\r\n${end}Content-Length: 20000\r\n\r\n`, 413],
    ['a large form', `POST /privacy/consent HTTP/1.1\r\n${end}Content-Length: 3000\r\n\r\n`, 413],
    ['an odd transfer', `POST /privacy HTTP/1.1\r\n${end}Transfer-Encoding: x\r\n\r\n`, 501],
  ])('has the headers of every answer: %s', async (_, request, status) => {
    const answer = await sendRaw(plain, request)
    expect(answer).toMatch(new RegExp(`^HTTP/1[.]1 ${status}\\b`))
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.split('\r\n').filter((line) => line.startsWith(`${name}:`))).toEqual([
        `${name}: ${value}`,
      ])
    }
    expect(answer.includes('\r\nAllow: GET, HEAD, OPTIONS\r\n')).toBe(status === 405)
    expect(answer).not.toContain('<html')
  })

  it('a pretended http request to the port of TLS', async () => {
    const answer = await sendRaw(cluster.nginx.https, `GET / HTTP/1.1\r\n${end}\r\n`)
    expect(answer).toMatch(/^HTTP\/1[.]1 400 /)
    expect(answer).toContain('X-Frame-Options: DENY')
  })
})

describe('a request', () => {
  it.each([
    ['of HTTP/1.0, without a host', 'GET /privacy/ru HTTP/1.0\r\n\r\n', 200],
    ['of absolute form', `GET http://${host}/privacy/ru?a=b HTTP/1.0\r\n\r\n`, 200],
    ['of absolute form, to another host', 'GET http://x/privacy/ru HTTP/1.0\r\n\r\n', 200],
    ['of absolute form, without a path', `GET http://${host}?a=b HTTP/1.0\r\n\r\n`, 307],
    ['to upgrade', 'GET /privacy HTTP/1.0\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n', 307],
  ])('%s is answered', async (_, request, status) => {
    expect(await sendRaw(plain, request)).toMatch(new RegExp(`^HTTP/1[.]1 ${status} `))
  })

  it('of HTTP/2 is answered as one of HTTP/1.1', async () => {
    const session = connectHttp2(`https://${host}`, {
      createConnection: () =>
        connectTls({
          port: cluster.nginx.https,
          host: '127.0.0.1',
          servername: host,
          rejectUnauthorized: false,
          ALPNProtocols: ['h2'],
        }),
    })
    const statusOf = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const stream = session.request({ ':path': path, ':method': method, ...headers })
      stream.end()
      const [received] = await once(stream, 'response')
      stream.resume()
      await once(stream, 'close')
      return `${received[':status']} ${received['content-encoding'] ?? ''}`.trim()
    }
    const encoding = { 'accept-encoding': 'gzip, deflate, br, zstd' }
    const tag = `${(await ask(cluster.nginx, '/privacy/ru')).headers.etag}`
    expect([
      await statusOf('/privacy/ru', encoding),
      await statusOf('/privacy/ru', { ...encoding, 'if-none-match': tag }),
      await statusOf('/privacy/ru', { range: 'bytes=0-9' }),
      await statusOf('/privacy/ru', {}, 'PUT'),
      await statusOf('/privacy/ru', {}, 'TRACE'),
      await statusOf(`/privacy?${'a'.repeat(4200)}`),
      await statusOf('/privacy/%61ll/ru'),
    ]).toEqual(['200 br', '304', '206', '405', '405', '307', '404'])
    session.close()
  })
})

describe('a choice about cookies', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const choose = (choice: string) =>
    ask(cluster.nginx, '/privacy/consent', {
      method: 'POST',
      headers: { ...form, origin: `https://${host}` },
      body: `choice=${choice}&page=/privacy/ru/2.4`,
    })

  it('comes to the visitor who made it, over TLS alone, and to no other', async () => {
    const { status, headers } = await choose('all')
    expect([status, headers.location]).toEqual([303, '/privacy/ru/2.4'])
    expect(headers['set-cookie']?.[0]).toMatch(
      /^enic_consent=v1[.]edition-\d+[.]all;.*; Secure(;|$)/,
    )
    expect((await ask(cluster.nginx, '/privacy/ru/2.4')).headers['set-cookie']).toBeUndefined()
  })

  it('may be made on a port of its own', async () => {
    const port = cluster.nginx.https
    const from = (origin: string) =>
      ask(cluster.nginx, '/privacy/consent', {
        method: 'POST',
        headers: { ...form, host: `${host}:${port}`, origin },
        body: 'choice=all&page=/privacy/ru/2.4',
      })
    expect((await from(`https://${host}:${port}`)).status).toBe(303)
    expect((await from(`https://${host}:1`)).status).toBe(403)
  })

  it('is read by the rule of the site itself', () => {
    const map = readFileSync('deploy/nginx/enic-privacy/request.conf', 'utf8')
    expect(map).toContain(`"~^${anyChoicePattern}$" $choice;`)
    for (const choice of ['all', 'necessary'] as const) {
      const cookie = `enic_consent=${writeConsent({ edition: 12, choice })}`
      expect(new RegExp(`^${anyChoicePattern}$`).exec(cookie)?.groups?.choice).toBe(
        `v1.edition-12.${choice}`,
      )
    }
  })

  it('is limited in its rate, and says so in both languages', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => choose('necessary')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(20)
    expect(refused[0]?.headers['retry-after']).toBe('60')
    expect(refused[0]?.body).toMatch(/lang="?kk/)
    expect(answers.every(({ status }) => status === 303 || status === 429)).toBe(true)
  })
})
