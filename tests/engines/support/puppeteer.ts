import { resolve } from 'node:path'
import puppeteer, { type LaunchOptions, type Page, type Browser as Process } from 'puppeteer-core'
import { findBrowser } from '../../e2e/support/browser'
import { onlyFont } from '../../e2e/support/fonts'
import type { Browser, BrowserOptions, Key, Tab } from './engine'
import { evaluateBy } from './evaluate'
import { addField, takeField } from './field'
import { placeOf } from './find'
import { firefox } from './programs'

/** Chromium, by its own protocol. */
export async function startChromium({ origin, javaScript }: BrowserOptions): Promise<Browser> {
  const browser = await start({
    // One without windows never keeps a page for the way back.
    executablePath: findBrowser({ withWindows: true }),
    // Nothing leaves this machine: no other host has an address. The sandbox does not run as root.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', '--no-sandbox'],
  })
  return browserOf(browser, origin, async (page) => {
    await page.setJavaScriptEnabled(javaScript)
    // Without a window there is nobody to ask whether a page may copy.
    const context = page.browserContext()
    await context.setPermission(origin, {
      permission: { name: 'clipboard-write' },
      state: 'granted',
    })
  })
}

/** Firefox, by WebDriver BiDi. */
export async function startFirefox({ origin, javaScript }: BrowserOptions): Promise<Browser> {
  const [executablePath = ''] = firefox.paths()
  const browser = await start({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      // Its driver has no command to switch JavaScript off.
      'javascript.enabled': javaScript,
      // Nothing leaves this machine.
      'network.dns.native-is-localhost': true,
      // The font is one of the packages, which its sandbox would not let it read.
      'security.sandbox.content.read_path_whitelist': `${resolve('.')}/`,
    },
  })
  return browserOf(browser, origin, async () => {})
}

function start(options: LaunchOptions): Promise<Process> {
  const env = onlyFont('wide')
  return puppeteer.launch({ headless: true, defaultViewport: null, env, ...options })
}

/** @param prepare what each new tab needs */
function browserOf(
  browser: Process,
  origin: string,
  prepare: (page: Page) => Promise<void>,
): Browser {
  return {
    version: () => browser.version(),
    async newVisitor() {
      const context = await browser.createBrowserContext()
      const open = async (): Promise<Tab> => {
        const page = await context.newPage()
        await prepare(page)
        return tabOf(page, origin, open)
      }
      return { ...(await open()), close: () => context.close() }
    },
    close: () => browser.close(),
  }
}

const codes: Record<Key, 'Tab' | 'Enter' | ' '> = { Tab: 'Tab', Enter: 'Enter', Space: ' ' }

function tabOf(page: Page, origin: string, another: () => Promise<Tab>): Tab {
  const evaluate = evaluateBy((expression) => page.evaluate(expression))
  return {
    evaluate,
    another,
    async open(path) {
      await page.goto(`${origin}${path}`)
    },
    async click(target) {
      const place = await evaluate(placeOf, target)
      if (typeof place === 'string') throw new Error(place)
      await page.mouse.click(place.x, place.y)
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(codes[key])
    },
    resize: (size) => page.setViewport(size),
    cookies: () => page.browserContext().cookies(),
    async paste() {
      await evaluate(addField)
      await page.keyboard.down('Control')
      // Chromium without a window has no menu that would know what the keys mean.
      await page.keyboard.press('v', { commands: ['Paste'] })
      await page.keyboard.up('Control')
      return evaluate(takeField)
    },
    print: ({ landscape }) => page.pdf({ format: 'A4', landscape, preferCSSPageSize: false }),
    close: () => page.close(),
  }
}
