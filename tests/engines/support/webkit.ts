import { setTimeout as wait } from 'node:timers/promises'
import { Key as Codes, Origin, type WebDriver } from 'selenium-webdriver'
import type { Browser, BrowserOptions, Key, Tab } from './engine'
import { evaluateBy } from './evaluate'
import { addField, takeField } from './field'
import { placeOf } from './find'
import { startSession } from './webkit-session'

/** WebKit for GTK, by classic WebDriver. */
export async function startWebKit({ origin, javaScript }: BrowserOptions): Promise<Browser> {
  const { driver, close } = await startSession({ javaScript })
  const first = await driver.getWindowHandle()
  return {
    close,
    async version() {
      const capabilities = await driver.getCapabilities()
      return `webkit/${capabilities.get('browserVersion')}`
    },
    async newVisitor() {
      for (const handle of await driver.getAllWindowHandles()) {
        await driver.switchTo().window(handle)
        if (handle !== first) await driver.close()
      }
      await driver.switchTo().window(first)
      // The driver deletes the cookies of the host that a page is of.
      await driver.get(`${origin}/privacy/healthz`)
      await driver.manage().deleteAllCookies()
      return { ...tabOf(driver, first, origin), close: () => Promise.resolve() }
    },
  }
}

const codes: Record<Key, string> = { Tab: Codes.TAB, Enter: Codes.ENTER, Space: Codes.SPACE }

function tabOf(driver: WebDriver, handle: string, origin: string): Tab {
  /** All that is done is done in the tab that the driver was last sent to. */
  const here = async () => {
    await driver.switchTo().window(handle)
    return driver
  }
  const evaluate = evaluateBy(async (expression) =>
    (await here()).executeScript(`return ${expression}`),
  )
  return {
    evaluate,
    async open(path) {
      await (await here()).get(`${origin}${path}`)
    },
    async click(target) {
      const place = await evaluate(placeOf, target)
      if (typeof place === 'string') throw new Error(place)
      const [x, y] = [Math.round(place.x), Math.round(place.y)]
      await driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform()
    },
    async press(...keys) {
      const actions = (await here()).actions()
      for (const key of keys) actions.keyDown(codes[key]).keyUp(codes[key])
      await actions.perform()
    },
    async resize(size) {
      await (await here())
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...size })
      await hasSize(evaluate, size.width)
    },
    async cookies() {
      return (await here()).manage().getCookies()
    },
    async paste() {
      await evaluate(addField)
      await driver.actions().keyDown(Codes.CONTROL).sendKeys('v').keyUp(Codes.CONTROL).perform()
      return evaluate(takeField)
    },
    // Its driver has no command for that.
    print: () => Promise.resolve(undefined),
    async another() {
      await (await here()).switchTo().newWindow('tab')
      return tabOf(driver, await driver.getWindowHandle(), origin)
    },
    async close() {
      await (await here()).close()
    },
  }
}

/** The window gets its size some time after the driver says so. */
async function hasSize(evaluate: Tab['evaluate'], width: number): Promise<void> {
  const start = Date.now()
  while ((await evaluate(() => innerWidth)) !== width) {
    if (Date.now() - start > 10_000) throw new Error(`the window does not become ${width} px wide`)
    await wait(20)
  }
}
