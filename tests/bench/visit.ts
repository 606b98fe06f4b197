import type { Browser, Page } from '@playwright/test'

/** What a cold visit costs, in bytes on the wire with headers, and in requests. */
export type Weight = { bytes: number; requests: number }

/** When a visitor sees the page, in milliseconds, and what then disturbs them. */
export type Paint = { fcp: number; lcp: number; blocked: number; shift: number }

/** Weighs everything that a browser fetches on a first visit, the icon included. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const weight = { bytes: 0, requests: 0 }
  const open = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId)
    weight.bytes += encodedDataLength
    weight.requests += 1
  })
  const fetched = new Set<string>()
  page.on('request', (request) => fetched.add(request.url()))
  await page.goto(url)
  while (open.size > 0) {
    await new Promise<unknown>((resolve) => session.once('Network.loadingFinished', resolve))
  }

  // A browser without a window may not fetch the icon by itself.
  const links = page.locator('link[rel~=icon]')
  const path = (await links.count()) > 0 ? await links.first().getAttribute('href') : undefined
  const icon = path && new URL(path, url).href
  if (icon && !fetched.has(icon)) await page.goto(icon)
  await context.close()
  return weight
}

/** Visits a page as a phone on slow 4G (1.6 Mbit/s, 150 ms) with a four times slower processor. */
export async function paint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(observe)
  await page.goto(url)
  // The browser reports the paint a moment after it.
  await page.waitForFunction(() =>
    window.observed.some(({ entryType }) => entryType === 'largest-contentful-paint'),
  )
  const result = await read(page)
  await context.close()
  return result
}

type Observed = PerformanceEntry & { value?: number; hadRecentInput?: boolean }

declare global {
  interface Window {
    observed: Observed[]
  }
}

/** Runs in the page before all else and keeps what the browser tells of its own work. */
function observe(): void {
  window.observed = []
  for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift']) {
    new PerformanceObserver((list) => window.observed.push(...list.getEntries())).observe({
      type,
      buffered: true,
    })
  }
}

async function read(page: Page): Promise<Paint> {
  const entries = await page.evaluate(async () => {
    // What loading the page led to is in the second frame from now at the latest.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return window.observed.map(({ entryType, name, startTime, duration, value }) => ({
      entryType,
      name,
      startTime,
      duration,
      value,
    }))
  })
  const of = (type: string) => entries.filter((entry) => entry.entryType === type)
  return {
    fcp: of('paint').find((entry) => entry.name === 'first-contentful-paint')?.startTime ?? 0,
    lcp: of('largest-contentful-paint').at(-1)?.startTime ?? 0,
    blocked: of('longtask').reduce((sum, entry) => sum + Math.max(0, entry.duration - 50), 0),
    shift: of('layout-shift').reduce((sum, entry) => sum + (entry.value ?? 0), 0),
  }
}
