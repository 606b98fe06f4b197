import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Child, childOf } from '../../support/child'
import { freePort } from '../../support/free-port'
import { test as base, expect } from './test'

type Options = { folder?: string; port?: number }

// Playwright wants colours, which would stand in the middle of what is compared.
const plainEnvironment = { ...process.env, NO_COLOR: '1' }
Reflect.deleteProperty(plainEnvironment, 'FORCE_COLOR')

/** A server of a test's own, started by the entry that a container has. */
export class Server {
  #written = ''
  readonly url: string
  readonly #supervisor: ChildProcess
  readonly #ended: Promise<unknown[]>

  private constructor(folder: string, port: number) {
    this.url = `http://127.0.0.1:${port}`
    this.#supervisor = spawn(process.execPath, [join(folder, 'serve.mjs')], {
      env: { ...plainEnvironment, PORT: `${port}`, HOSTNAME: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#ended = once(this.#supervisor, 'close')
    for (const stream of [this.#supervisor.stdout, this.#supervisor.stderr]) {
      stream?.on('data', (chunk) => {
        this.#written += chunk
      })
    }
  }

  /** All that it has written, but for what Next.js says of every start. */
  get log(): string {
    return this.#written.replace(/^✓ Running next[.]config .*\n/gm, '')
  }

  /** Starts one, whether or not it comes to answer. */
  static async launch({ folder = '.next/standalone', port }: Options = {}): Promise<Server> {
    return new Server(folder, port ?? (await freePort()))
  }

  /** Waits until it answers. */
  async answers(): Promise<void> {
    const status = () =>
      fetch(`${this.url}/privacy/healthz`).then(
        (response) => response.status,
        () => 'no answer',
      )
    await expect.poll(status, { timeout: 30_000, intervals: [20] }).toBe(200)
  }

  /** The process that answers, and its resident memory in bytes; undefined while there is none. */
  process(): Child | undefined {
    return this.#supervisor.pid ? childOf(this.#supervisor.pid) : undefined
  }

  /** How many files and sockets the process that answers has open. */
  openFiles(): number {
    const { pid } = this.process() ?? {}
    if (existsSync('/proc/self/fd')) return readdirSync(`/proc/${pid}/fd`).length
    return execFileSync('lsof', ['-p', `${pid}`], { encoding: 'utf8' }).split('\n').length
  }

  /** Waits until it has ended; gives its exit code, or the signal that ended it. */
  async end(): Promise<unknown> {
    const [code, signal] = await this.#ended
    return code ?? signal
  }

  /** Sends it a signal, and waits until it has ended. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown> {
    this.#supervisor.kill(signal)
    return this.end()
  }
}

type Fixtures = {
  /** Starts a server, whether or not it comes to answer. It ends with the test at the latest. */
  launch: (options?: Options) => Promise<Server>
  /** Starts a server, and waits until it answers. */
  start: (options?: Options) => Promise<Server>
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of fixtures off a pattern, even where there are none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  launch: async ({}, use) => {
    const servers: Server[] = []
    await use(async (options) => {
      const server = await Server.launch(options)
      servers.push(server)
      return server
    })
    await Promise.all(servers.map((server) => server.stop('SIGKILL')))
  },
  start: async ({ launch }, use) => {
    await use(async (options) => {
      const server = await launch(options)
      await server.answers()
      return server
    })
  },
})

export { expect }
