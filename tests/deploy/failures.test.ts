import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../../lib/i18n/messages'
import { locales } from '../../lib/i18n/routing'
import { ask } from './support/ask'
import { Cluster } from './support/cluster'
import { type Count, type More, underLoad, type Visit } from './support/load'
import { entries, visitsTo } from './support/site'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

/** A load of visits to every page by every kind of visitor, and to the entry addresses. */
function load(
  during: (more: More) => Promise<void>,
  clients?: number,
  others = entries,
): Promise<Count> {
  return underLoad(cluster.nginx, [...visitsTo(cluster.pages), ...others], during, clients)
}

describe('two replicas', () => {
  it('lose no request when one is killed, comes back, and the other is killed', async () => {
    const [one, other] = cluster.replicas
    const count = await load(async (more) => {
      await more(500)
      await one.end('SIGKILL')
      await more(1000)
      await one.start()
      // From then on it alone must do.
      await cluster.usedAgain(one, more)
      await other.end('SIGKILL')
      await more(1000)
      await other.start()
      await cluster.usedAgain(other, more)
    })
    expect(count.failures).toEqual([])
    expect(count.answered).toBeGreaterThan(2600)
  })

  it('lose no request when one hangs', async () => {
    const [one] = cluster.replicas
    const count = await load(async (more) => {
      await more(200)
      one.hang()
      await more(1000)
      one.resume()
      await cluster.usedAgain(one, more)
    })
    expect(count.failures).toEqual([])
  })

  // An entry address passes on what a replica answered: a request may have provoked it.
  it.each<[string, Visit[], RequestListener]>([
    ['answers 500', [], (_, response) => response.writeHead(500).end()],
    ['answers slowly', [], (_, response) => setTimeout(() => response.writeHead(503).end(), 1000)],
    ['cuts its answers off', entries, (_, response) => response.socket?.destroy()],
  ])('lose no request when one %s', async (_, others, listener) => {
    const [one] = cluster.replicas
    await one.end('SIGKILL')
    const faulty = createServer(listener).listen(one.port, '127.0.0.1')
    await once(faulty, 'listening')
    const count = await load((more) => more(1500), 8, others)
    faulty.close()
    faulty.closeAllConnections()
    await once(faulty, 'close')
    await one.start()
    const after = await load((more) => cluster.usedAgain(one, more))
    expect([...count.failures, ...after.failures]).toEqual([])
  })

  it('answer for each visitor by their own choice and language, by the thousand', async () => {
    const count = await load((more) => more(6000), 32)
    expect(count.failures).toEqual([])
    expect(count.answered).toBeGreaterThanOrEqual(6000)
  })
})

describe('when no replica answers', () => {
  it('what was seen before is still shown, in each language, to each visitor', async () => {
    const { nginx, pages, replicas } = cluster
    const visits = visitsTo(pages)
    await cluster.everywhere(visits)
    await ask(nginx, '/privacy/kk', { headers: { 'accept-encoding': 'gzip' } })
    await ask(nginx, '/privacy/ru/5.1-1')
    await Promise.all(replicas.map((replica) => replica.end('SIGKILL')))
    const count = await underLoad(nginx, visits, async (more) => {
      // Until every copy is older than it may be while the site answers.
      const stale = () => nginx.log().filter((line) => / (STALE|UPDATING) /.test(line)).length
      while (stale() < visits.length) await more(visits.length)
    })
    expect(count.failures).toEqual([])
  })

  it.each([
    ['weights', { 'accept-encoding': 'gzip;q=1.0, identity;q=0.3' }, 'gzip'],
    ['weights of nothing', { 'accept-encoding': 'gzip;q=0.5, br;q=0' }, 'gzip'],
    ['a date', { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 'br'],
  ])(
    'a copy is shown to those whom the site itself would answer: %s',
    async (_, headers, encoding) => {
      const {
        status,
        headers: received,
        body,
      } = await ask(cluster.nginx, '/privacy/kk', { headers })
      expect([status, received['content-encoding']]).toEqual([200, encoding])
      expect(body).toBe(cluster.pages.get('/privacy/kk unasked'))
    },
  )

  it('an item still leads to its clause', async () => {
    const { status, headers } = await ask(cluster.nginx, '/privacy/ru/5.1-1')
    expect([status, headers.location]).toEqual([307, '/privacy/ru/5.1#5.1-1'])
  })

  it('an address that was never seen says so in both languages, and when to come back', async () => {
    for (const path of ['/privacy', '/privacy/9.9', '/privacy/nothing']) {
      const { status, headers, body } = await ask(cluster.nginx, path)
      expect(status).toBe(503)
      expect(headers['retry-after']).toBe('30')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['strict-transport-security']).toBe('max-age=31536000')
      for (const locale of locales) expect(body).toContain(messages[locale].unavailable.title)
      expect(body).toMatch(/http-equiv="?Content-Security-Policy/)
    }
  })
})
