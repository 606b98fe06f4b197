import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../support/free-port'
import type { EngineName } from './engine'

/** Serves the built site on a free port while tests run, as readers get it. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort()
  const server = spawn(process.execPath, ['.next/standalone/serve.mjs'], {
    env: { ...process.env, PORT: `${port}`, HOSTNAME: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(server, 'exit')
  const origin = `http://localhost:${port}`
  while (!(await fetch(`${origin}/privacy/healthz`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error('the site does not start: is it built?')
    await wait(20)
  }
  project.provide('origin', origin)
  return async () => {
    server.kill()
    await ended
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string
    engine: EngineName
  }
}
