import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const script = resolve('lib/commands/start.mjs')
const serve = `setInterval(() => {}, 1000); console.log('ready')`
// As Next.js ends: in order, with the status of a shell.
const serveLikeNext = `process.on('SIGTERM', () => process.exit(143)); ${serve}`

/** Starts a stand-in for the built server; once it is ready a signal may stop it. */
async function start(server: string, stopBy?: NodeJS.Signals): Promise<number | null> {
  const project = mkdtempSync(join(tmpdir(), 'start-'))
  onTestFinished(() => rmSync(project, { recursive: true }))
  mkdirSync(join(project, '.next/standalone'), { recursive: true })
  writeFileSync(join(project, '.next/standalone/server.js'), server)
  const child = spawn(process.execPath, [script], { cwd: project })
  const ended = once(child, 'exit')
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    if (stopBy && output.includes('ready')) child.kill(stopBy)
  })
  const [status] = await ended
  return status
}

it.each([
  ['SIGINT', serve],
  ['SIGTERM', serve],
  ['SIGTERM', serveLikeNext],
] as const)('a server that %s stopped has not failed', async (signal, server) => {
  expect(await start(server, signal)).toBe(0)
})

it.each([
  ['was killed', "process.kill(process.pid, 'SIGKILL')", 137],
  ['ended by an error', 'process.exit(1)', 1],
])('a server that %s has failed', async (_, server, status) => {
  expect(await start(server)).toBe(status)
})
