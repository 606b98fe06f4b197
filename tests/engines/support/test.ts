import { test as base, inject } from 'vitest'
import type { Browser, BrowserOptions, EngineName } from './engine'
import { startChromium, startFirefox } from './puppeteer'
import { startWebKit } from './webkit'

export { expect } from 'vitest'

const start: Record<EngineName, (options: BrowserOptions) => Promise<Browser>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
}

/** Tests that every engine must pass. A browser is started once for all of them. */
export const test = base
  .extend('origin', { scope: 'worker' }, () => inject('origin'))
  .extend('engine', { scope: 'worker' }, () => inject('engine'))
  .extend('browser', { scope: 'worker' }, async ({ origin, engine }, { onCleanup }) => {
    const browser = await start[engine]({ origin, javaScript: true })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('plainBrowser', { scope: 'worker' }, async ({ origin, engine }, { onCleanup }) => {
    const browser = await start[engine]({ origin, javaScript: false })
    onCleanup(() => browser.close())
    return browser
  })
  /** A tab of a visitor who was never here before. */
  .extend('tab', async ({ browser }, { onCleanup }) => {
    const tab = await browser.newVisitor()
    onCleanup(() => tab.close())
    return tab
  })
  /** The same where JavaScript is switched off. */
  .extend('plainTab', async ({ plainBrowser }, { onCleanup }) => {
    const tab = await plainBrowser.newVisitor()
    onCleanup(() => tab.close())
    return tab
  })
