import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { files, folders } from '../../../lib/commands/inputs.mjs'

describe('the build', () => {
  let project: string
  /** What the last build has printed. */
  let output = ''
  const at = (path: string) => join(project, path)
  const stamp = () => existsSync(at('.next/built-from'))

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'build-'))
    onTestFinished(() => rmSync(project, { recursive: true }))
    for (const folder of folders) mkdirSync(at(folder))
    for (const file of files) writeFileSync(at(file), '{"type":"module"}')
    cpSync('lib/commands', at('lib/commands'), { recursive: true })
    cpSync('lib/build/bundle-server.mjs', at('lib/build/bundle-server.mjs'))
    mkdirSync(at('lib/serve'))
    for (const name of ['main', 'supervise']) writeFileSync(at(`lib/serve/${name}.ts`), '')
    mkdirSync(at('node_modules/next/dist/bin'), { recursive: true })
    for (const name of ['esbuild', 'yaml']) {
      symlinkSync(resolve(`node_modules/${name}`), at(`node_modules/${name}`), 'junction')
    }
  })

  afterEach(() => vi.unstubAllEnvs())

  /** Runs it with a stand-in for Next.js that writes a build, and ends like this. */
  function build(end: string, ...words: string[]): number | null {
    writeFileSync(
      at('node_modules/next/dist/bin/next'),
      `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs')
       for (const name of ['answers', 'standalone']) mkdirSync('.next/' + name, { recursive: true })
       writeFileSync('.next/answers/answers.json', '{}')
       appendFileSync('.next/builds', process.env.BUILD_HASH + '\\n')
       ${end}`,
    )
    const { status, stdout } = spawnSync(process.execPath, ['lib/commands/build.mjs', ...words], {
      cwd: project,
      encoding: 'utf8',
    })
    output = stdout
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

  it('is made again on the day of an edition, and not every day', () => {
    mkdirSync(at('content/edition-2'))
    writeFileSync(at('content/edition-2/ru.md'), '---\npublished: 2026-12-01\n---\n')
    for (const [day, count] of [
      ['2026-11-29', 1],
      ['2026-11-30', 1],
      ['2026-12-01', 2],
      ['2026-12-02', 2],
    ] as const) {
      vi.stubEnv('TODAY', day)
      expect(build('', '--if-changed')).toBe(0)
      expect(builds(), day).toHaveLength(count)
    }
  })

  it('is of one day from its beginning to its end, whatever a file of settings says', () => {
    const isSettled = `process.exit(
      /^\\d{4}-\\d\\d-\\d\\d$/.test(process.env.TODAY) && process.env.DRAFTS === '' ? 0 : 1)`
    vi.stubEnv('TODAY', undefined)
    vi.stubEnv('DRAFTS', undefined)
    expect(build(isSettled)).toBe(0)
    vi.stubEnv('TODAY', '2026-12-01')
    vi.stubEnv('DRAFTS', '1')
    expect(build("process.exit(process.env.TODAY === '2026-12-01' ? 0 : 1)")).toBe(0)
    expect(build("process.exit(process.env.DRAFTS === '1' ? 0 : 1)")).toBe(0)
  })

  it('says last which editions it leaves out, also where it is kept as it is', () => {
    const said =
      "writeFileSync('.next/notices.txt', 'Edition 2 is left out.\\n'); console.log('Built.')"
    expect(build(said)).toBe(0)
    expect(output).toBe('Built.\nEdition 2 is left out.\n')
    expect(build('', '--if-changed')).toBe(0)
    expect(output).toBe('Edition 2 is left out.\n')
    expect(build('process.exit(1)')).toBe(1)
    expect(output).toBe('')
  })

  it('brings along the server and what it answers', () => {
    writeFileSync(at('lib/serve/main.ts'), "const served: string = 'served'; console.log(served)")
    expect(build('')).toBe(0)
    expect(readFileSync(at('.next/standalone/answers.json'), 'utf8')).toBe('{}')
    expect(existsSync(at('.next/standalone/serve.mjs'))).toBe(true)
    const { stdout } = spawnSync(process.execPath, [at('.next/standalone/server.mjs')])
    expect(`${stdout}`).toBe('served\n')
  })
})
