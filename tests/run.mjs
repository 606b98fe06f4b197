// Runs every check and every test, and counts them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const results = 'tests/.results'
const vitest = `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/unit.json`

/**
 * What is run, in this order. A step that writes a `report` counts as the tests it ran, any other
 * as one.
 *
 * @type {{ name: string, command: string, report?: string }[]}
 */
const steps = [
  { name: 'policy', command: 'npm run --silent check' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint and format', command: 'npm run --silent lint' },
  { name: 'unit tests', command: `npx ${vitest}`, report: 'unit.json' },
  { name: 'build', command: 'node lib/run/build.mjs --if-changed' },
  { name: 'browser', command: 'node --import tsx tests/e2e/support/install-browser.ts' },
  { name: 'end-to-end tests', command: 'npx playwright test -c tests/e2e', report: 'e2e.json' },
]

/**
 * @param {string} report the name of a file that vitest or Playwright wrote
 * @returns {{ passed: number, failed: number }}
 */
function count(report) {
  const { stats, ...totals } = JSON.parse(readFileSync(`${results}/${report}`, 'utf8'))
  if (!stats) return { passed: totals.numPassedTests, failed: totals.numFailedTests }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }
}

/**
 * Runs a step. One that fails without a failed test, such as a server that does not start, counts
 * as one failure.
 *
 * @param {typeof steps[number]} step
 * @returns {{ passed: number, failed: number }}
 */
function run({ name, command, report }) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  const ok = status === 0
  try {
    const counted = report ? count(report) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
    return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const counts = steps.map(run)
const total = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((sum, c) => sum + c[key], 0)

console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
