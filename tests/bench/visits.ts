import type { Browser } from '@playwright/test'
import { median } from './load'
import { print } from './print'
import { type Paint, paint, weigh } from './visit'

const visits = 15

/** Prints what a cold visit costs, beside that of a page written by hand; visits alternate. */
export async function printVisits(browser: Browser, ours: string, byHand: string): Promise<void> {
  const [weight, otherWeight] = [await weigh(browser, ours), await weigh(browser, byHand)]
  const [paints, otherPaints]: [Paint[], Paint[]] = [[], []]
  for (let visit = 0; visit < visits; visit += 1) {
    paints.push(await paint(browser, ours))
    otherPaints.push(await paint(browser, byHand))
  }

  const row = (what: string, mine: number, theirs: number, unit: string, digits = 0) => ({
    'a cold visit of /privacy/ru': what,
    ours: `${mine.toFixed(digits)} ${unit}`.trim(),
    'by hand': `${theirs.toFixed(digits)} ${unit}`.trim(),
    ratio: theirs > 0 ? (mine / theirs).toFixed(2) : '',
  })
  const middle = (what: string, key: keyof Paint, unit: string, digits = 0) => {
    const [mine, theirs] = [paints, otherPaints].map((all) => median(all.map((one) => one[key])))
    return row(what, mine ?? 0, theirs ?? 0, unit, digits)
  }

  print([
    row('fetched, headers included', weight.bytes / 1000, otherWeight.bytes / 1000, 'kB', 1),
    row('requests, icon included', weight.requests, otherWeight.requests, ''),
    middle('first contentful paint', 'fcp', 'ms'),
    middle('largest contentful paint', 'lcp', 'ms'),
    middle('total blocking time', 'blocked', 'ms'),
    middle('layout shift', 'shift', '', 3),
  ])
}
