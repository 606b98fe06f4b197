import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

const script = resolve('lib/commands/install.mjs')

describe('the installation', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package-lock.json'), 'lock 1')
  })

  /** Runs it with a stand-in for npm, which notes how it is called. */
  function install(npmStatus = 0): { status: number | null; stderr: string } {
    writeFileSync(
      join(folder, 'npm'),
      `#!/bin/sh\necho "$@" >> ${folder}/calls\nexit ${npmStatus}\n`,
      { mode: 0o755 },
    )
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
    return spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' })
  }

  const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')

  it('runs once for a lock file, without any install script', () => {
    for (const _ of [1, 2]) expect(install().status).toBe(0)
    expect(calls()).toEqual(['ci --ignore-scripts --include=dev --no-audit --no-fund'])
    writeFileSync(join(folder, 'package-lock.json'), 'lock 2')
    expect(install().status).toBe(0)
    expect(calls()).toHaveLength(2)
  })

  it('that failed is not taken for one that succeeded', () => {
    const { status, stderr } = install(7)
    expect(status).toBe(1)
    expect(stderr).toContain('could not be installed')
    expect(existsSync(join(folder, 'node_modules/.installed-lock'))).toBe(false)
    expect(install().status).toBe(0)
  })
})
