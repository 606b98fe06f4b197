// Measures what a visitor waits for beside a page written by hand, what the servers bear, and how
// long a build takes, and prints it all as tables.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { siteEditions } from '../../lib/editions/editions'
import { locales } from '../../lib/i18n/routing'
import { findBrowser } from '../e2e/support/browser'
import { freePort } from '../support/free-port'
import { printBuilds } from './build-time'
import { handWritten, serve } from './hand-written'
import { lighthouse } from './lighthouse'
import { print } from './print'
import { printServers } from './servers'
import { type Paint, paint, weigh } from './visit'

const [ownPort, otherPort, runs] = [await freePort(), await freePort(), 5]
const ours = (locale: string) => `http://localhost:${ownPort}/privacy/${locale}`
const byHand = `http://localhost:${otherPort}/`

const { policies } = (await siteEditions()).inForce
const site = spawn(process.execPath, ['lib/commands/start.mjs'], {
  env: { ...process.env, PORT: `${ownPort}` },
  stdio: 'ignore',
})
const other = serve(handWritten(policies.ru), otherPort)
const executablePath = findBrowser({ withWindows: true })
const browser = await chromium.launch({ executablePath })

try {
  await untilReady(site)
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model},`)
  console.log(`Node.js ${process.version}, Chromium ${browser.version()}\n`)
  await printVisit()
  await printScores()
  await printServers()
  printBuilds()
} finally {
  await browser.close()
  other.close()
  site.kill()
}

async function untilReady(process: ChildProcess): Promise<void> {
  while (process.exitCode === null) {
    if (await fetch(ours('ru')).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The site did not start.')
}

async function printVisit(): Promise<void> {
  const [weight, otherWeight] = [await weigh(browser, ours('ru')), await weigh(browser, byHand)]
  const [paints, otherPaints]: [Paint[], Paint[]] = [[], []]
  for (let run = 0; run < runs; run += 1) {
    paints.push(await paint(browser, ours('ru')))
    otherPaints.push(await paint(browser, byHand))
  }

  const row = (what: string, mine: number, theirs: number, unit: string, digits = 0) => ({
    'a cold visit of /privacy/ru': what,
    ours: `${mine.toFixed(digits)} ${unit}`.trim(),
    'by hand': `${theirs.toFixed(digits)} ${unit}`.trim(),
    ratio: theirs > 0 ? (mine / theirs).toFixed(2) : '',
  })
  const middle = (what: string, key: keyof Paint, unit: string, digits = 0) =>
    row(what, median(paints, key), median(otherPaints, key), unit, digits)

  print([
    row('fetched, headers included', weight.bytes / 1000, otherWeight.bytes / 1000, 'kB', 1),
    row('requests, icon included', weight.requests, otherWeight.requests, ''),
    middle('first contentful paint', 'fcp', 'ms'),
    middle('largest contentful paint', 'lcp', 'ms'),
    middle('total blocking time', 'blocked', 'ms'),
    middle('layout shift', 'shift', '', 3),
  ])
}

function median(paints: readonly Paint[], key: keyof Paint): number {
  const values = paints.map((one) => one[key]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? 0
}

async function printScores(): Promise<void> {
  const rows: Record<string, string>[] = []
  for (const locale of locales) {
    const { scores, wanting } = await lighthouse(ours(locale), executablePath)
    rows.push({
      'Lighthouse, phone': `/privacy/${locale}`,
      ...Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, `${score}`])),
    })
    for (const title of wanting) console.log(`/privacy/${locale} wants: ${title}`)
  }
  print(rows)
}
