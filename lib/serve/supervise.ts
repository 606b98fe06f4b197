// Keeps the server running: one that dies is started again.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { cannotStart, exitStatus } from './status'

/**
 * Finished answers need little memory, and a heap that may grow does. As many connections as the
 * server takes, each with as much as it may send, need twice what visits do.
 */
const memory = ['--max-old-space-size=128', '--max-semi-space-size=4']
/** How long to wait before a dead server is started again, in ms: twice as long each time. */
const [shortest, longest] = [100, 30_000]
/** A server that has run so long, in ms, died of something else than its start. */
const settled = 60_000

let pause = shortest
let stopped = false
let child = start()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true
    // Between two starts there is nothing left to end but this.
    if (!child.kill(signal)) process.exit(0)
  })
}

function start() {
  const started = performance.now()
  const server = spawn(process.execPath, [...memory, join(import.meta.dirname, 'server.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // One arena: memory that is freed is used again, whichever thread asks for it.
    env: { ...process.env, NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' },
  })
  server.on('exit', (code, signal) => {
    const status = exitStatus(code, signal)
    // One that was about to start ends by the signal itself.
    if (stopped) process.exit(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : status)
    if (status === cannotStart) process.exit(status)
    if (performance.now() - started > settled) pause = shortest
    startAgain(`The server ended with status ${status}.`)
  })
  // The system had no room for another process.
  server.on('error', ({ message }) => startAgain(`The server was not started: ${message}.`))
  return server
}

function startAgain(reason: string): void {
  console.error(`${reason} It starts again in ${pause / 1000} s.`)
  setTimeout(() => {
    child = start()
  }, pause)
  pause = Math.min(pause * 2, longest)
}
