import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const command = 'lib/commands/check.mjs'
const edition = 'tests/fixtures/editions/edition-1'
const faulty = 'tests/fixtures/faults/clause-empty'

/** Runs the command to its end. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the command', () => {
  it('succeeds with texts without faults', () => {
    const { status, stdout, stderr } = check(edition, '--language=en')
    expect(stdout).toMatch(new RegExp(`^${edition}: kk and ru agree\\..*\\n$`))
    expect([status, stderr]).toEqual([0, ''])
  })

  it('fails with others, and prints the report', () => {
    const { status, stdout, stderr } = check(faulty, '--language=en')
    expect(stdout).toBe(`${readFileSync(`${faulty}/report.txt`, 'utf8')}\n`)
    expect([status, stderr]).toEqual([1, ''])
  })

  it('prints nothing but the JSON on stdout', () => {
    const { status, stdout, stderr } = check(faulty, '--format=json')
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect([status, stderr]).toEqual([1, ''])
  })

  it('says in one sentence what it cannot follow', () => {
    const { status, stdout, stderr } = check('nothing.md', '--language=en')
    expect(stderr).toBe('nothing.md does not exist. Look how the name is spelt.\n')
    expect([status, stdout]).toEqual([1, ''])
  })
})

it('has a counterpart that seals', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/commands/seal.mjs', '--help', '--language=en'],
    { encoding: 'utf8' },
  )
  expect(stdout).toMatch(/^npm run seal /)
  expect([status, stderr]).toEqual([0, ''])
})

it('ends quietly where nobody reads its output', async () => {
  const child = spawn(process.execPath, [command, edition], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  await once(child, 'close')
  expect(stderr).toBe('')
})
