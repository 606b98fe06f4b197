import { describe, expect, it } from 'vitest'
import { fc } from '../support/seed'
import { ask } from './support/ask'
import { hostileRequest } from './support/hostile'
import { plainCluster } from './support/plain-cluster'
import { sendRaw } from './support/raw'

const site = plainCluster()

/** Does `work` to all of them, so many at a time. */
async function inParallel<T>(all: readonly T[], lanes: number, work: (one: T) => Promise<void>) {
  const rest = all[Symbol.iterator]()
  const lane = async () => {
    for (const one of rest) await work(one)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** Every line of the log that says that a replica failed, or seemed to. */
function failures(from: number): string[] {
  return site.cluster.nginx
    .requests(from)
    .filter(
      ({ status, replicas, replicaStatuses }) =>
        status >= 500 ||
        // It hangs up on what it finds too long.
        replicaStatuses.some((one) => !/^[234]/.test(one) || one === '431') ||
        replicas.includes('enic_privacy'),
    )
    .map((one) => JSON.stringify({ ...one, request: one.request.slice(0, 200) }))
}

/** How often each replica was asked. */
function shares(from: number): number[] {
  const asked = site.cluster.nginx.requests(from).flatMap(({ replicas }) => replicas)
  return site.cluster.replicas.map(
    ({ port }) => asked.filter((one) => one.endsWith(`:${port}`)).length,
  )
}

describe('what a client sends', () => {
  it('is answered, by no error of the server, 10,000 times, and no replica is left alone', async () => {
    const from = site.cluster.nginx.log().length
    const requests = fc.sample(hostileRequest, 10_000)
    const before = site.cluster.replicas.map((replica) => replica.server())
    const answers = new Map<string, number>()
    await inParallel(requests, 48, async (request) => {
      const answer = await sendRaw(site.plain, request)
      const status = /^HTTP\/1[.]1 (?!100)(\d{3})/m.exec(answer)?.[1] ?? 'none'
      if (!/^[234]/.test(status))
        throw new Error(`${status}: ${request.toString('latin1', 0, 400)}`)
      answers.set(status, (answers.get(status) ?? 0) + 1)
    })
    expect(failures(from)).toEqual([])
    // They take turns to the end.
    const lines = site.cluster.nginx.log().length
    for (let start = from; start < lines; start += 1000) {
      const [one = 0, other = 0] = shares(start)
      if (lines - start >= 1000) expect(Math.min(one, other)).toBeGreaterThan(0)
    }
    for (const [index, replica] of site.cluster.replicas.entries()) {
      const [{ pid, memory }, was] = [replica.server(), before[index]]
      expect(pid).toBe(was?.pid)
      expect(memory).toBeLessThan(1.2 * (was?.memory ?? 0) + 20_000_000)
      expect(replica.log).toBe('')
    }
    for (const status of ['200', '204', '304', '307', '308', '400', '404', '405', '412', '413']) {
      expect(answers.get(status), status).toBeGreaterThan(0)
    }
  }, 120_000)

  it.each([
    ['a query of 4,200 letters', '/privacy?a=', 'a'.repeat(4200), 307],
    ['a query of 7,000 fields', '/privacy/ru?', 'a&'.repeat(7000), 200],
    ['a day of 16,000 letters', '/privacy/ru/on?date=', '2'.repeat(16_000), 400],
    ['a thousand days', '/privacy/kk/on?', 'date=2026-12-05&'.repeat(1000), 400],
    ['an address of the framework', '/privacy/_global-error', '', 404],
    ['an address of 16,200 letters', '/privacy/ru', 'a'.repeat(16_200), 404],
  ])('takes the site from nobody: %s', async (_, start, rest, expected) => {
    const from = site.cluster.nginx.log().length
    for (let times = 0; times < 20; times += 1) {
      expect((await ask(site.cluster.nginx, `${start}${rest}`)).status).toBe(expected)
    }
    expect(failures(from)).toEqual([])
    expect((await ask(site.cluster.nginx, '/privacy')).status).toBe(307)
  })
})
