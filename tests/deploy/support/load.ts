import { setImmediate } from 'node:timers/promises'
import { type Answer, ask } from './ask'
import type { Nginx } from './nginx'

/** A request of the load, and what its answer must be; `check` throws where it is not. */
export type Visit = {
  path: string
  headers?: Record<string, string>
  check: (answer: Answer) => void
}

/** Waits until so many more answers have come. */
export type More = (answers: number) => Promise<void>

export type Count = { answered: number; failures: string[] }

/**
 * A steady load: `clients` visitors who ask one thing after another, for as long as `during` takes.
 * It can wait for `more` answers. Every answer is checked, and counted.
 */
export async function underLoad(
  nginx: Nginx,
  visits: readonly Visit[],
  during: (more: More) => Promise<void>,
  clients = 8,
): Promise<Count> {
  const count: Count = { answered: 0, failures: [] }
  let over = false
  let next = 0
  const client = async () => {
    while (!over) {
      const visit = visits[next++ % visits.length]
      if (!visit) throw new Error('no visits')
      const { path, headers = {} } = visit
      try {
        visit.check(await ask(nginx, path, { headers }))
        count.answered += 1
      } catch (error) {
        count.failures.push(`${path}: ${error instanceof Error ? error.message : error}`)
      }
    }
  }
  const more = async (answers: number) => {
    const enough = count.answered + count.failures.length + answers
    while (count.answered + count.failures.length < enough) await setImmediate()
  }
  const running = Array.from({ length: clients }, client)
  try {
    await during(more)
  } finally {
    over = true
    await Promise.all(running)
  }
  return count
}
