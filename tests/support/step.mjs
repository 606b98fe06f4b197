import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * One thing that a run does. One with a `report`, which Vitest or Playwright writes, counts as the
 * tests in it, any other as one.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {readonly string[]} of the kinds of check that it is a part of
 * @property {string} [folder] where it runs
 * @property {Record<string, string>} [env]
 * @property {string} [report] the path of a JSON file, from that folder
 */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a step. One that fails without a failed test, such as a server that does not start, counts
 * as one failure, and so does one that was to run tests and ran none.
 *
 * @param {Step} step
 * @param {AbortSignal} stop ends it, and all that it has started
 * @returns {Promise<Count>}
 */
export async function runStep(step, stop) {
  const { name, folder = '.', report } = step
  const path = report && join(folder, report)
  if (path) rmSync(path, { force: true })
  console.log(`\n— ${name}`)
  const start = performance.now()
  const ok = await succeeds(step, stop)
  console.log(`— ${name}: ${Math.round((performance.now() - start) / 1000)} s`)
  const counted = path ? count(path) : { passed: ok ? 1 : 0, failed: 0 }
  const isGood = ok && counted.passed > 0
  return { ...counted, failed: counted.failed || (isGood ? 0 : 1) }
}

/**
 * @param {Step} step
 * @param {AbortSignal} stop
 * @returns {Promise<boolean>}
 */
function succeeds({ command, folder, env }, stop) {
  const child = spawn(command, {
    shell: true,
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    // As a group of its own it can be ended with all that it has started.
    detached: process.platform !== 'win32',
  })
  const end = () => endGroup(child)
  stop.addEventListener('abort', end)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      stop.removeEventListener('abort', end)
      resolve(code === 0)
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  // What Ctrl+C sends: Playwright stops its server on that signal alone.
  if (process.platform === 'win32' || !child.pid) child.kill('SIGINT')
  else process.kill(-child.pid, 'SIGINT')
}

/**
 * @param {string} path
 * @returns {Count} nothing where there is no report
 */
function count(path) {
  /** @type {string} */
  let json
  try {
    json = readFileSync(path, 'utf8')
  } catch {
    return { passed: 0, failed: 0 }
  }
  const { stats, numPassedTests, numFailedTests } = JSON.parse(json)
  if (!stats) return { passed: numPassedTests, failed: numFailedTests }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}
