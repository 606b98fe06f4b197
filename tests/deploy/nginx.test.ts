import { readFileSync } from 'node:fs'
import { request as http } from 'node:http'
import { connect as connectTls, type SecureVersion, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChoicePattern, writeConsent } from '../../lib/consent/consent'
import { ask, type Question } from './support/ask'
import { Cluster } from './support/cluster'
import { host } from './support/nginx'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
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
    await ask(cluster.nginx, `${path}?_rsc=1`, question)
    // It writes of an answer only once that is sent.
    const line = () => cluster.nginx.log().find((one) => one.includes(` ${path}?_rsc=1 `))
    await expect.poll(line).toBeDefined()
    expect(line()).not.toContain(' HIT ')
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

  it('is never given for an address with a line break', async () => {
    const { status } = await ask(cluster.nginx, '/privacy/ru%0A')
    expect([400, 404]).toContain(status)
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
