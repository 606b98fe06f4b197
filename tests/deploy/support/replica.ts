import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type Child, childOf } from '../../support/child'
import { containerNode } from './container-node.mjs'

/** Tries again and again until it succeeds; fails after half a minute with the last error. */
export async function eventually<T>(what: () => Promise<T>): Promise<T> {
  const end = Date.now() + 30_000
  for (;;) {
    try {
      return await what()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}

/** A replica: the standalone server of a build, as a process, as the container runs it. */
export class Replica {
  #process: ChildProcess | undefined
  #written = ''

  constructor(
    readonly port: number,
    /** The folder of the project that was built. */
    public folder: string,
    /** The Node.js that runs it. */
    private readonly node: string = containerNode,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The process that was started, whose number is that of its group as well. */
  get pid(): number {
    const pid = this.#process?.pid
    if (pid === undefined) throw new Error('The replica was not started.')
    return pid
  }

  /** All that it has written, but for what Next.js says of every start. */
  get log(): string {
    return this.#written.replace(/^.*Running next[.]config.*\n/gm, '')
  }

  /** The process that answers, which the first one has started. */
  server(): Child {
    const child = childOf(this.pid)
    if (!child) throw new Error('No process answers.')
    return child
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const args = [`${this.folder}/.next/standalone/serve.mjs`]
    const env = { NODE_ENV: 'production', PORT: `${this.port}`, HOSTNAME: '127.0.0.1' } as const
    this.#process = spawn(this.node, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // It may be several processes, which are one group.
      detached: true,
    })
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk) => {
        this.#written += chunk
      })
    }
    await eventually(async () => {
      const response = await fetch(`${this.url}/privacy/healthz`)
      if (!response.ok) throw new Error(`healthz answers ${response.status}`)
    })
  }

  /**
   * Ends it by a signal, and waits until it has ended; gives its exit code. It is asked to end as a
   * container is, by its first process, and killed as a machine that fails does it: all at once.
   */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return null
    const ended = once(child, 'exit')
    if (signal === 'SIGKILL') this.#signalAll(signal)
    else child.kill(signal)
    const [code] = await ended
    await eventually(() => this.#isSilent())
    return code
  }

  /** Waits until its port is free. The first process of a group may end before the others do. */
  async #isSilent(): Promise<void> {
    const server = createServer().listen(this.port, '127.0.0.1')
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
  }

  /** Stops it where it is: it takes connections, and answers nothing. */
  hang(): void {
    this.#signalAll('SIGSTOP')
  }

  resume(): void {
    this.#signalAll('SIGCONT')
  }

  #signalAll(signal: NodeJS.Signals): void {
    process.kill(-this.pid, signal)
  }
}
