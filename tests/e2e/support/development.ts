import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealsName } from '../../../lib/editions/seals/seals'
import type { Locale } from '../../../lib/i18n/routing'
import { copyProject } from '../../support/copy'
import { freePort } from '../../support/free-port'
import { test as base, expect as baseExpect } from './test'

/** Where a build keeps its text, and `next dev` the last one without faults. */
const kept = '.next/cache/editions.json'

const next = join('node_modules', 'next', 'dist', 'bin', 'next')

/**
 * A copy of this project, as someone works on it who has built it once: its texts, and `next dev`. The
 * texts are those of an edition that is not sealed yet.
 */
export class Project {
  readonly #folder = copyProject('development', (folder) => {
    cpSync(kept, join(folder, kept), { recursive: true })
    rmSync(join(folder, 'content', sealsName))
  })
  #server: ChildProcess | undefined

  #path(locale: Locale): string {
    return join(this.#folder, 'content/edition-1', `${locale}.md`)
  }

  read(locale: Locale): string {
    return readFileSync(this.#path(locale), 'utf8')
  }

  /** Saves a text as many editors do: as a new file, which then takes the place of the old one. */
  save(locale: Locale, text: string): void {
    const path = this.#path(locale)
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  }

  /** Starts `next dev`; gives its origin once it answers. */
  async start(): Promise<string> {
    const port = await freePort()
    this.#server = spawn(process.execPath, [next, 'dev', '--port', `${port}`], {
      cwd: this.#folder,
      env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    })
    const origin = `http://localhost:${port}`
    const status = () =>
      fetch(`${origin}/privacy/healthz`).then(
        (response) => response.status,
        () => 'no answer',
      )
    await baseExpect.poll(status, { timeout: 60_000, intervals: [100] }).toBe(200)
    return origin
  }

  /** Ends `next dev` as Ctrl+C does, and waits until it has ended; gives its exit code. */
  async stop(): Promise<unknown> {
    if (!this.#server || this.#server.exitCode !== null) return undefined
    const ended = once(this.#server, 'exit')
    this.#server.kill('SIGINT')
    return (await ended)[0]
  }
}

export const test = base.extend<{ project: Project }>({
  // Playwright reads the names of fixtures off a pattern, even where there are none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  project: async ({}, use) => {
    const project = new Project()
    await use(project)
    await project.stop()
  },
})

/** Waits for a server that compiles, beside whatever else the machine does. */
export const expect = baseExpect.configure({ timeout: 30_000 })
