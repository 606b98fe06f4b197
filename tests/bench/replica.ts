import { hostileRequest } from '../deploy/support/hostile'
import { sendRaw } from '../deploy/support/raw'
import { Replica } from '../deploy/support/replica'
import { freePort } from '../support/free-port'
import { fc, seed } from '../support/seed'
import { load } from './load'
import { print } from './print'

const page = '/privacy/ru'
const [seconds, visits, lanes] = [3, 100_000, 32]
/** How many hostile requests there are before the memory is read, and then again. */
const attacks = [50_000, 1_000_000]

/** Starts a replica, on the Node.js at hand; gives how long it took to answer, in ms. */
export async function startReplica(): Promise<{ replica: Replica; started: number }> {
  const replica = new Replica(await freePort(), process.cwd(), process.execPath)
  const start = performance.now()
  await replica.start()
  return { replica, started: performance.now() - start }
}

/** Prints what one replica bears by itself, and what it holds after visits and after attacks. */
export async function printReplica(): Promise<void> {
  const { replica, started } = await startReplica()
  try {
    // What Next.js decides is asked for once, so that it is there.
    await fetch(`${replica.url}/privacy`)
    const fresh = memoryOf(replica)
    let [count, rate] = [0, 0]
    while (count < visits) {
      const done = await load(replica.url + page, seconds, 'br')
      count += done.requests
      rate = done.rate
    }
    const visited = memoryOf(replica)
    const attacked: { count: number; failures: number; memory: string }[] = []
    for (const total of attacks) {
      const before = attacked.at(-1) ?? { count: 0, failures: 0 }
      const failures = before.failures + (await attack(replica.port, total - before.count))
      attacked.push({ count: total, failures, memory: memoryOf(replica) })
    }
    const row = (what: string, value: string) => ({ 'one replica by itself': what, '': value })
    print([
      row('start to first answer', `${started.toFixed(0)} ms`),
      row('requests a second, br', rate.toFixed(0)),
      row('memory at the start', fresh),
      row(`after ${visits} visits`, visited),
      ...attacked.map(({ count, failures, memory }) =>
        row(
          `after ${count} hostile requests, ${failures} of them answered by 5xx or not at all`,
          memory,
        ),
      ),
    ])
  } finally {
    await replica.end('SIGKILL')
  }
}

const memoryOf = (replica: Replica) => `${(replica.server().memory / 1_000_000).toFixed(0)} MB`

/** Sends so many requests that no browser would; gives how many got a 5xx, or no answer. */
async function attack(port: number, count: number): Promise<number> {
  const batch = 10_000
  let failures = 0
  for (let sent = 0; sent < count; sent += batch) {
    const rest = fc.sample(hostileRequest, { numRuns: batch, seed: seed + sent })[Symbol.iterator]()
    const lane = async () => {
      for (const one of rest) {
        const answer = await sendRaw(port, one).catch(() => '')
        if (!/^HTTP\/1\.1 [1-4]/.test(answer)) failures += 1
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }
  return failures
}
