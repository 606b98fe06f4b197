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
    cpSync('lib/build/bundle-server.mjs', at('lib/build/bundle-server.mjs'))
    mkdirSync(at('lib/serve'))
    for (const name of ['main', 'supervise']) writeFileSync(at(`lib/serve/${name}.ts`), '')
    mkdirSync(at('node_modules/next/dist/bin'), { recursive: true })
    symlinkSync(resolve('node_modules/esbuild'), at('node_modules/esbuild'), 'junction')
  })

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

  it('brings along the server and what it answers', () => {
    writeFileSync(at('lib/serve/main.ts'), "const served: string = 'served'; console.log(served)")
    expect(build('')).toBe(0)
    expect(readFileSync(at('.next/standalone/answers.json'), 'utf8')).toBe('{}')
    expect(existsSync(at('.next/standalone/serve.mjs'))).toBe(true)
    const { stdout } = spawnSync(process.execPath, [at('.next/standalone/server.mjs')])
    expect(`${stdout}`).toBe('served\n')
  })
})
