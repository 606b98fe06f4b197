import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runStep } from '../../support/step.mjs'

let folder: string
const never = new AbortController().signal

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-'))
  vi.spyOn(console, 'log').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A step that runs a script, which may write a report. */
function run(script: string, { report = false, stop = never } = {}) {
  writeFileSync(join(folder, 'script.mjs'), `import { writeFileSync } from 'node:fs'\n${script}`)
  const step = { name: 'a step', command: `"${process.execPath}" script.mjs`, of: [], folder }
  return runStep(report ? { ...step, report: 'report.json' } : step, stop)
}

const report = (content: object) =>
  `writeFileSync('report.json', ${JSON.stringify(JSON.stringify(content))})`

describe('a step without a report', () => {
  it('counts as one', async () => {
    expect(await run('process.exit(0)')).toEqual({ passed: 1, failed: 0 })
    expect(await run('process.exit(3)')).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a step with a report', () => {
  it('counts as the tests of Vitest', async () => {
    const script = `${report({ numPassedTests: 5, numFailedTests: 2 })}; process.exit(1)`
    expect(await run(script, { report: true })).toEqual({ passed: 5, failed: 2 })
  })

  it('counts as the tests of Playwright, of which none may be flaky or skipped', async () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 1 }
    expect(await run(report({ stats }), { report: true })).toEqual({ passed: 7, failed: 3 })
  })

  it('has failed where it fails without a failed test', async () => {
    const script = `${report({ numPassedTests: 5, numFailedTests: 0 })}; process.exit(1)`
    expect(await run(script, { report: true })).toEqual({ passed: 5, failed: 1 })
    expect(await run('process.exit(1)', { report: true })).toEqual({ passed: 0, failed: 1 })
  })

  it('has failed where it ran no test, whatever was reported before', async () => {
    await run(report({ numPassedTests: 5, numFailedTests: 0 }), { report: true })
    expect(await run('process.exit(0)', { report: true })).toEqual({ passed: 0, failed: 1 })
    const none = report({ numPassedTests: 0, numFailedTests: 0 })
    expect(await run(none, { report: true })).toEqual({ passed: 0, failed: 1 })
  })
})

it('an interruption ends a step and what it has started', async () => {
  const child = `
    import { writeFileSync } from 'node:fs'
    process.on('SIGINT', () => {
      writeFileSync('ended', '')
      process.exit()
    })
    writeFileSync('started', '')
    setInterval(() => {}, 1000)`
  writeFileSync(join(folder, 'child.mjs'), child)
  const stop = new AbortController()
  const running = run(
    `import { spawn } from 'node:child_process'
    spawn(process.execPath, ['child.mjs'])`,
    { stop: stop.signal },
  )
  const has = (name: string) => () => expect(existsSync(join(folder, name))).toBe(true)
  await vi.waitFor(has('started'), 10_000)
  stop.abort()
  expect(await running).toEqual({ passed: 0, failed: 1 })
  await vi.waitFor(has('ended'), 10_000)
})
