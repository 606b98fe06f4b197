// Runs checks and tests, and counts them. Arguments name what to run:
// `site`, as by itself, or `deploy`, or both.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const results = 'tests/.results'
const vitest = (/** @type {string} */ folder) =>
  `npx vitest run --config tests/${folder}/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/${folder}.json`

/**
 * What is run, in this order. A step that writes a `report` counts as the tests it ran, any other
 * as one.
 *
 * @typedef {{ name: string, command: string, report?: string, of: string[] }} Step
 * @type {Step[]}
 */
const steps = [
  { name: 'policy', command: 'npm run --silent check', of: ['site'] },
  { name: 'types', command: 'npm run --silent types', of: ['site'] },
  { name: 'lint and format', command: 'npm run --silent lint', of: ['site'] },
  { name: 'unit tests', command: vitest('unit'), report: 'unit.json', of: ['site'] },
  { name: 'build', command: 'node lib/commands/build.mjs --if-changed', of: ['site', 'deploy'] },
  {
    name: 'browser',
    command: 'node --import tsx tests/e2e/support/install-browser.ts',
    of: ['site'],
  },
  {
    name: 'end-to-end tests',
    command: 'npx playwright test -c tests/e2e',
    report: 'e2e.json',
    of: ['site'],
  },
  {
    name: 'Node.js of the container',
    command: 'node tests/deploy/support/install-node.mjs',
    of: ['deploy'],
  },
  { name: 'nginx', command: 'node tests/deploy/support/install-nginx.mjs', of: ['deploy'] },
  { name: 'deployment tests', command: vitest('deploy'), report: 'deploy.json', of: ['deploy'] },
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
 * @param {Step} step
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

const asked = process.argv.slice(2)
const wanted = asked.length > 0 ? asked : ['site']
const counts = steps.filter((step) => step.of.some((one) => wanted.includes(one))).map(run)
const total = (/** @type {'passed' | 'failed'} */ key) => counts.reduce((sum, c) => sum + c[key], 0)

console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 || counts.length === 0 ? 1 : 0
