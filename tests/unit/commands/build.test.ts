import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { files, folders } from '../../../lib/commands/inputs.mjs'

describe('the build', () => {
  let project: string
  const at = (path: string) => join(project, path)
  const stamp = () => existsSync(at('.next/built-from'))

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'build-'))
    onTestFinished(() => rmSync(project, { recursive: true }))
    for (const folder of folders) mkdirSync(at(folder))
    for (const file of files) writeFileSync(at(file), '{"type":"module"}')
    cpSync('lib/commands', at('lib/commands'), { recursive: true })
    mkdirSync(at('node_modules/next/dist/bin'), { recursive: true })
  })

  /** Runs it with a stand-in for Next.js that writes a build, and ends like this. */
  function build(end: string, ...words: string[]): number | null {
    writeFileSync(
      at('node_modules/next/dist/bin/next'),
      `const { appendFileSync, mkdirSync } = require('node:fs')
       mkdirSync('.next/static', { recursive: true })
       appendFileSync('.next/builds', process.env.BUILD_HASH + '\\n')
       ${end}`,
    )
    const { status } = spawnSync(process.execPath, ['lib/commands/build.mjs', ...words], {
      cwd: project,
      stdio: 'inherit',
    })
    return status
  }

  const builds = () => readFileSync(at('.next/builds'), 'utf8').trim().split('\n')

  it.each([
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 137],
    ['fails', 'process.exit(1)', 1],
  ])('that %s is not taken for a good one, nor is the one before', (_, end, status) => {
    expect(build('')).toBe(0)
    expect(stamp()).toBe(true)
    expect(build(end)).toBe(status)
    expect(stamp()).toBe(false)
    expect(build('', '--if-changed')).toBe(0)
    expect(builds()).toHaveLength(3)
  })

  it('is one for production, wherever it is started', () => {
    expect(process.env.NODE_ENV).toBe('test')
    expect(build("process.exit(process.env.NODE_ENV === 'production' ? 0 : 1)")).toBe(0)
  })

  it('is made again only where something that goes into it has changed', () => {
    for (const _ of [1, 2]) expect(build('', '--if-changed')).toBe(0)
    expect(builds()).toHaveLength(1)
    writeFileSync(at('.env.local'), 'SITE_URL=https://example.kz')
    expect(build('', '--if-changed')).toBe(0)
    expect(new Set(builds()).size).toBe(2)
  })

  it('brings along what the standalone server does not have by itself', () => {
    writeFileSync(at('public/icon.svg'), '<svg/>')
    expect(build('')).toBe(0)
    expect(existsSync(at('.next/standalone/public/icon.svg'))).toBe(true)
    expect(existsSync(at('.next/standalone/.next/static'))).toBe(true)
  })
})
