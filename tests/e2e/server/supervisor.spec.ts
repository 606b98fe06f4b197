import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { freePort } from '../../support/free-port'
import { expect, test } from '../support/server'

/** The words of a server that has died of SIGKILL. */
const restart = (pause: string) =>
  `The server ended with status 137. It starts again in ${pause} s.\n`

test('a server that dies is started again, after a pause that grows', async ({ start }) => {
  const server = await start()
  let log = ''
  for (const pause of ['0.1', '0.2']) {
    const { pid } = server.process() ?? {}
    if (!pid) throw new Error('no process answers')
    process.kill(pid, 'SIGKILL')
    log += restart(pause)
    await expect.poll(() => server.log).toBe(log)
    await server.answers()
    expect(server.process()?.pid).not.toBe(pid)
  }
  expect(await server.stop()).toBe(0)
})

test('SIGTERM ends the server and what keeps it running', async ({ start }) => {
  const server = await start()
  const { pid = 0 } = server.process() ?? {}
  expect(await server.stop('SIGTERM')).toBe(0)
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  expect(server.log).toBe('')
})

test('SIGTERM ends it although a connection is open that has sent nothing', async ({ start }) => {
  const server = await start()
  const { port, hostname } = new URL(server.url)
  const silent = connect(Number(port), hostname)
  await once(silent, 'connect')
  const closed = once(silent, 'close')
  expect(await server.stop('SIGTERM')).toBe(0)
  await closed
})

test('SIGTERM ends it in the pause before the next start too', async ({ launch }) => {
  const server = await launch({ folder: withoutTable() })
  await expect.poll(() => server.log, { timeout: 30_000 }).toContain('starts again in 0.8 s.')
  expect(await server.stop('SIGTERM')).toBe(0)
})

test('the server ends with what keeps it running', async ({ start }) => {
  const server = await start()
  const { pid = 0 } = server.process() ?? {}
  await server.stop('SIGKILL')
  const isGone = () => {
    try {
      return !process.kill(pid, 0)
    } catch {
      return true
    }
  }
  await expect.poll(isGone).toBe(true)
})

test('a port that is taken is said in a sentence, and no other start is tried', async ({
  launch,
}) => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const server = await launch({ port })
  expect(await server.end()).toBe(78)
  expect(server.log).toBe(
    `The server cannot start: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
  )
  other.close()
})

/** The folder of a build whose server cannot start, for want of what it looks up. */
function withoutTable(): string {
  const folder = 'tests/.results/servers/without-table'
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['serve.mjs', 'server.mjs']) {
    cpSync(join('.next/standalone', name), join(folder, name))
  }
  return folder
}
