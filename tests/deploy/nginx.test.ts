import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyChoicePattern, writeConsent } from '../../lib/consent/consent'
import { ask, type Question } from './support/ask'
import { Cluster } from './support/cluster'
import { host } from './support/nginx'
import { eventually } from './support/replica'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

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
