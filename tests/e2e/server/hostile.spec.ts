import { fc } from '../../support/seed'
import { ask, sendRaw } from '../support/ask'
import { hostileRequest, hostileText } from '../support/hostile'
import { expect, type Server, test } from '../support/server'

const counts = { requests: 9_000, texts: 1_000 }
/** How many are sent at once. */
const width = 32

/** Does the work for each of these, so many at a time. */
async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values()
  const lane = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

/** Resident memory in bytes, once as much as it takes has been asked of a server. */
async function memoryAfter(server: Server, visits: number): Promise<number> {
  const paths = [
    '/privacy/ru',
    '/privacy/kk/cookies',
    '/privacy/2',
    '/privacy/ru/nothing',
    '/nothing.',
  ]
  await forEach(Array.from({ length: visits }), async () => {
    for (const path of paths) await ask(server.url, path)
  })
  return server.process()?.memory ?? Number.NaN
}

test('10,000 hostile requests are all answered, and the server is as it was', async ({ start }) => {
  test.setTimeout(180_000)
  const server = await start()
  const before = { memory: await memoryAfter(server, 400), pid: server.process()?.pid }

  const failures: string[] = []
  const requests = fc.sample(hostileRequest, counts.requests)
  await forEach(requests, async ({ path, ...question }) => {
    const { status } = await ask(server.url, path, question)
    if (status >= 500) failures.push(`${status} ${JSON.stringify({ path, ...question })}`)
  })
  await forEach(fc.sample(hostileText, counts.texts), async (text) => {
    const answer = await sendRaw(server.url, text, { end: true })
    if (/^HTTP[/]1.1 5/.test(answer)) failures.push(JSON.stringify(text))
  })
  expect(failures).toEqual([])
  expect(server.log).toBe('')

  const after = { memory: await memoryAfter(server, 50), pid: server.process()?.pid }
  expect(after.pid).toBe(before.pid)
  expect(after.memory).toBeLessThan(1.2 * before.memory + 10_000_000)
  expect(await server.stop()).toBe(0)
  expect(server.log).toBe('')
})
