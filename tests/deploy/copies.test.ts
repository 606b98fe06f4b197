// Long, in one file: all of it is about the copies of one nginx, which takes a while to start.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeConsent } from '../../lib/consent/consent'
import { type Encoding, type Answer as Finished, openTable } from '../../lib/serve/table'
import { acceptEncoding, ask } from './support/ask'
import { Cluster } from './support/cluster'
import type { LoggedRequest } from './support/nginx'
import { eventually } from './support/replica'

const { table, read } = openTable('.next/standalone')
const addresses = Object.entries(table.found).filter(([path]) => path !== '/privacy/healthz')

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

/** Asks nginx, and says what its log has of it. */
async function logged(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const before = cluster.nginx.log().length
  const answer = await ask(cluster.nginx, path, { method, headers })
  // It writes the line once it has sent the answer.
  const line = await eventually(async () => {
    const [one] = cluster.nginx.requests(before)
    if (one) return one
    throw new Error(`no line for ${path}`)
  })
  return { ...answer, line }
}

function finished(index: number, encoding: Encoding): Buffer | undefined {
  const { bodies: stored }: Finished = table.answers[index] ?? { status: 0, headers: {} }
  const place = stored?.[encoding] ?? stored?.identity
  return place && read(place)
}

describe.each<[Encoding, string]>([
  ['br', acceptEncoding],
  ['gzip', 'gzip, deflate'],
  ['identity', ''],
])('a copy in %s', (encoding, accepted) => {
  it('is byte for byte what the build wrote, for each address and choice', async () => {
    expect(addresses.length).toBeGreaterThan(100)
    const cookies = {
      unasked: '',
      all: `enic_consent=${writeConsent({ edition: table.edition, choice: 'all' })}`,
      necessary: `enic_consent=${writeConsent({ edition: table.edition, choice: 'necessary' })}`,
    }
    for (const [path, one] of addresses) {
      for (const state of ['unasked', 'all', 'necessary'] as const) {
        const index = typeof one === 'number' ? one : (one[state] ?? table.missing)
        const headers = { 'accept-encoding': accepted, cookie: cookies[state] }
        const expected = finished(index, encoding)
        for (let times = 0; times < 2; times += 1) {
          const { bytes } = await ask(cluster.nginx, path, { headers })
          expect(expected ? bytes.equals(expected) : bytes.length === 0, path).toBe(true)
        }
      }
    }
  })
})

describe('a copy', () => {
  const fresh = ['HIT', 'REVALIDATED', 'EXPIRED', 'STALE', 'UPDATING']
  const isOfCopy = ({ cache }: LoggedRequest) => fresh.includes(cache)

  it.each([
    'gzip, deflate, br, zstd',
    'br',
    'BR',
    'deflate ,br',
    '*',
    'gzip',
    'GZip',
    'brx, gzip',
    'identity',
    'brx, xgzip',
  ])('is what a client gets that reads %s', async (encoding) => {
    const headers = { 'accept-encoding': encoding }
    await logged('/privacy/kk/3', headers)
    expect(isOfCopy((await logged('/privacy/kk/3', headers)).line)).toBe(true)
  })

  it.each([
    ['weights', { 'accept-encoding': 'gzip;q=1.0, identity;q=0.3' }],
    ['a weight of nothing', { 'accept-encoding': 'br ; Q=0' }],
    ['a range', { range: 'bytes=0-9' }],
    ['a condition of a writer', { 'if-match': '"x"' }],
    ['a date', { 'if-unmodified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }],
  ])('is not what answers %s', async (_, headers) => {
    await logged('/privacy/kk/4')
    for (let times = 0; times < 2; times += 1) {
      const { line } = await logged('/privacy/kk/4', headers)
      expect([line.cache, line.replicas.length]).toEqual(['-', 1])
    }
  })

  it('answers HEAD as well, and is made by HEAD', async () => {
    const path = '/privacy/ru/4.1'
    // Of a choice that no other test has.
    const headers = { cookie: 'enic_consent=v1.edition-77.all' }
    const head = await logged(path, headers, 'HEAD')
    expect([head.line.cache, head.bytes.length]).toEqual(['MISS', 0])
    const get = await logged(path, headers)
    expect(isOfCopy(get.line)).toBe(true)
    expect(head.headers['content-length']).toBe(`${get.bytes.length}`)
  })

  it('is kept of where an item leads, for everyone', async () => {
    const path = '/privacy/ru/5.1-1'
    await logged(path)
    for (const cookie of ['', 'enic_consent=v1.edition-1.all', 'enic_locale=kk']) {
      const { status, headers, line } = await logged(path, { cookie, 'accept-language': 'kk' })
      expect([status, headers.location]).toEqual([307, '/privacy/ru/5.1#5.1-1'])
      expect(isOfCopy(line)).toBe(true)
    }
  })

  it('is known by an ETag of its encoding', async () => {
    const path = '/privacy/ru/4.2'
    const tags = new Set<string>()
    for (const encoding of [acceptEncoding, 'gzip', '']) {
      const headers = { 'accept-encoding': encoding }
      const tag = `${(await ask(cluster.nginx, path, { headers })).headers.etag}`
      expect(tag).toMatch(/^"[^"]+"$/)
      for (const known of tags) {
        const other = { ...headers, 'if-none-match': known }
        expect((await ask(cluster.nginx, path, { headers: other })).status).toBe(200)
      }
      tags.add(tag)
      const same = { ...headers, 'if-none-match': tag }
      expect((await ask(cluster.nginx, path, { headers: same })).status).toBe(304)
    }
    expect(tags.size).toBe(3)
  })

  it('is compared with the site by that ETag, and need not be sent again', async () => {
    const path = '/privacy/ru/4.3'
    for (const encoding of [acceptEncoding, 'gzip', '']) {
      const headers = { 'accept-encoding': encoding }
      await logged(path, headers)
      let { line } = await logged(path, headers)
      // It is good for a second.
      for (const end = Date.now() + 5000; line.cache === 'HIT' && Date.now() < end; ) {
        line = (await logged(path, headers)).line
      }
      expect([line.cache, line.replicaStatuses]).toEqual(['REVALIDATED', ['304']])
    }
  })

  it.each([
    '/privacy/%72u',
    '//privacy/ru',
    '/privacy/kk/../ru',
    '/privacy/./ru',
    '/privacy/ru%01',
  ])('is not kept of %s, which is no address', async (path) => {
    for (let times = 0; times < 2; times += 1) {
      const { status, line } = await logged(path)
      expect([status, line.cache === 'HIT']).toEqual([404, false])
    }
  })

  it('is not kept of what is said of a day, and the page that asks for one is kept without', async () => {
    for (let times = 0; times < 2; times += 1) {
      for (const query of ['?date=2026-12-05', '?date=x']) {
        const { status, line } = await logged(`/privacy/ru/on${query}`)
        expect([status === 200, line.cache, line.replicas.length]).toEqual([false, '-', 1])
      }
    }
    await logged('/privacy/ru/on')
    const { status, line } = await logged('/privacy/ru/on?a=b')
    expect([status, isOfCopy(line)]).toEqual([200, true])
  })

  it('is the same with any other query: none reaches the site', async () => {
    const path = '/privacy/ru/2.4'
    await logged(path)
    for (const query of ['?a=b', '?_rsc=1', `?${'a&'.repeat(7000)}`, '?', '?enic_consent=all']) {
      const { status, line } = await logged(`${path}${query}`)
      expect([status, isOfCopy(line)]).toEqual([200, true])
    }
  })
})

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'BREW'])(
    '%s reaches the site each time, which does not allow it',
    async (method) => {
      for (const path of ['/privacy/ru', '/privacy/icon.svg', '/privacy', '/privacy/nothing']) {
        const { status, headers, line } = await logged(path, {}, method)
        expect([status, headers.allow, line.cache]).toEqual([405, 'GET, HEAD, OPTIONS', '-'])
        expect(line.replicaStatuses).toEqual(['405'])
      }
    },
  )
})
