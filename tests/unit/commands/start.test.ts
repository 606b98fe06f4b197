import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeFolder } from '../support/folder'

/** Runs it where a stand-in for the built server says what it is started with, and ends with 3. */
async function start(env: Record<string, string>) {
  const { at, path } = await makeFolder({
    'lib/commands/start.mjs': readFileSync('lib/commands/start.mjs', 'utf8'),
    '.next/standalone/serve.mjs': `
      console.log(process.env.HOSTNAME, process.env.PORT)
      process.exit(3)`,
  })
  const { stdout, status } = spawnSync(process.execPath, [at('lib/commands/start.mjs')], {
    cwd: path,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  return { lines: stdout.trim().split('\n').filter(Boolean), status }
}

it.each([
  ['the usual port', { PORT: '' }, '3000'],
  ['another port', { PORT: '3210' }, '3210'],
  ['a system that names itself', { HOSTNAME: 'laptop', PORT: '' }, '3000'],
])('the entry of the built site is started on %s, open to all networks', async (_, env, port) => {
  expect(await start(env)).toEqual({
    lines: [`The policy is at http://localhost:${port}/privacy`, `0.0.0.0 ${port}`],
    status: 3,
  })
})
