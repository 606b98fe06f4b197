// Runs checks and tests, and counts them. Words on the command line name the kinds to run.
import { mkdirSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { runStep } from './support/step.mjs'
import { steps } from './support/steps.mjs'

const kinds = new Set(steps.flatMap((step) => step.of))
const asked = process.argv.slice(2)
const unknown = asked.filter((kind) => !kinds.has(kind))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} to run, only ${[...kinds].join(', ')}.`)
  process.exit(2)
}

// What the shell or a file of settings has would be tested instead of the site as it is.
Object.assign(process.env, { SITE_URL: '', ANALYTICS_SRC: '', TODAY: '', DRAFTS: '' })

const stop = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    process.exitCode = 128 + constants.signals[signal]
    stop.abort()
  })
}

rmSync('tests/.results', { recursive: true, force: true })
mkdirSync('tests/.results', { recursive: true })

const total = { passed: 0, failed: 0 }
const wanted = asked.length > 0 ? asked : ['site']
for (const step of steps.filter(({ of }) => of.some((kind) => wanted.includes(kind)))) {
  if (stop.signal.aborted) break
  const { passed, failed } = await runStep(step, stop.signal)
  total.passed += passed
  total.failed += failed
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0 || total.passed === 0) process.exitCode ||= 1
