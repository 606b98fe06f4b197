import { expect } from 'vitest'
import { freePort } from '../../support/free-port'
import { ask } from './ask'
import type { More, Visit } from './load'
import { Nginx } from './nginx'
import { eventually, Replica } from './replica'
import { type Pages, pagesOf } from './site'

/** nginx with two replicas behind it, and the pages that these must show. */
export class Cluster {
  private constructor(
    readonly nginx: Nginx,
    readonly replicas: readonly [Replica, Replica],
    readonly pages: Pages,
  ) {}

  /** `more` goes into the server block of nginx. */
  static async start(more = ''): Promise<Cluster> {
    const replicas = [
      new Replica(await freePort(), process.cwd()),
      new Replica(await freePort(), process.cwd()),
    ] as const
    await Promise.all(replicas.map((replica) => replica.start()))
    const nginx = await Nginx.start(
      replicas.map(({ port }) => port),
      { more },
    )
    return new Cluster(nginx, replicas, await pagesOf(replicas[0]))
  }

  /** Waits until nginx asks a replica again, as it does 5 s after it was left alone. */
  async usedAgain({ port }: Replica, more: More): Promise<void> {
    await eventually(async () => {
      const before = this.nginx.log().length
      await more(100)
      const lines = this.nginx.log().slice(before)
      expect(lines.some((line) => line.includes(` 127.0.0.1:${port} 307`))).toBe(true)
    })
  }

  /** Waits until every visit gets what it must. */
  async everywhere(visits: readonly Visit[]): Promise<void> {
    await eventually(async () => {
      const answers = await Promise.all(
        visits.map(({ path, headers = {} }) => ask(this.nginx, path, { headers })),
      )
      answers.forEach((answer, index) => {
        visits[index]?.check(answer)
      })
    })
  }

  async stop(): Promise<void> {
    await this.nginx.stop()
    await Promise.all(this.replicas.map((replica) => replica.end('SIGKILL')))
  }
}
