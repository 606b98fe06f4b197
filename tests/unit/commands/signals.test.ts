import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { passSignals } from '../../../lib/commands/signals.mjs'

/** A child process that runs, and waits. */
async function waitingChild() {
  const script = "setInterval(() => {}, 1000); console.log('ready')"
  const child = spawn(process.execPath, ['-e', script])
  await once(child.stdout, 'data')
  return child
}

it.each([
  ['SIGKILL', 137],
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a child that %s ended has the status %i', async (signal, status) => {
  const child = await waitingChild()
  const ended = passSignals(child)
  child.kill(signal)
  expect(await ended).toBe(status)
})

it.each([0, 3])('a child that ended by itself has its own status: %i', async (status) => {
  const child = spawn(process.execPath, ['-e', `process.exit(${status})`])
  expect(await passSignals(child)).toBe(status)
})

it.each(['SIGINT', 'SIGTERM'] as const)('%s is passed on to the child', async (signal) => {
  const child = await waitingChild()
  const ended = passSignals(child)
  process.emit(signal)
  await ended
  expect(child.signalCode).toBe(signal)
})
