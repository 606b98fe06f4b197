import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { minVersion, satisfies, valid } from 'semver'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({
    engines: z.object({ node: z.string() }),
    dependencies: versions,
    devDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const lockFile = readFileSync('package-lock.json', 'utf8')
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        dependencies: versions.default({}),
        devDependencies: versions.default({}),
        engines: z.object({ node: z.string().optional() }).optional(),
        hasInstallScript: z.boolean().default(false),
        libc: z.array(z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(lockFile))

describe('package.json', () => {
  it.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'pins %s, and the lock file has that version',
    (name, version) => {
      expect(valid(version)).toBe(version)
      expect(packages[`node_modules/${name}`]?.version).toBe(version)
    },
  )

  it('decides by name about each package that has an install script, and allows none', () => {
    const withScript = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(manifest.allowScripts).toEqual(Object.fromEntries(withScript.map((one) => [one, false])))
  })
})

describe('the lock file', () => {
  it('is of this package.json', () => {
    const { dependencies, devDependencies } = manifest
    expect(packages['']).toMatchObject({ dependencies, devDependencies })
  })

  it('names no registry', () => {
    expect(lockFile).not.toContain('://registry')
    expect(lockFile).not.toContain('"resolved"')
  })

  it('has nothing that wants a newer Node.js than this project does', () => {
    const oldest = minVersion(manifest.engines.node)
    if (!oldest) throw new Error('engines.node admits no version')
    const tooNew = Object.entries(packages)
      .filter(([, { engines }]) => !satisfies(oldest, engines?.node ?? '*'))
      .map(([path, { version, engines }]) => `${path} ${version} wants ${engines?.node}`)
    expect(tooNew).toEqual([])
  })

  it('says for which C library a package of Linux is: an npm before 11 would leave that out', () => {
    expect(packages['node_modules/@biomejs/cli-linux-x64-musl']?.libc).toEqual(['musl'])
  })

  it.each([
    ['Linux on x64', '--os=linux --cpu=x64 --libc=glibc'],
    ['Linux on arm64', '--os=linux --cpu=arm64 --libc=glibc'],
    ['Linux with musl', '--os=linux --cpu=x64 --libc=musl'],
    ['macOS', '--os=darwin --cpu=arm64'],
    ['Windows', '--os=win32 --cpu=x64'],
  ])('is all that npm ci needs in an empty folder: %s', (_, system) => {
    const folder = mkdtempSync(join(tmpdir(), 'packages-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file))
    const { status, stderr } = spawnSync(
      `npm ci --dry-run --ignore-scripts --offline --no-audit --no-fund ${system}`,
      { cwd: folder, shell: true, encoding: 'utf8' },
    )
    expect(status, stderr).toBe(0)
  })
})
