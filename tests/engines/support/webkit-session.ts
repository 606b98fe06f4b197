import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { onlyFont } from '../../e2e/support/fonts'
import { freePort } from '../../support/free-port'
import { end, firstLineOf, startProgram } from './process'
import { webkit } from './programs'

/** A session of the driver's small browser, on a screen that nobody sees. */
export type Session = { driver: WebDriver; close: () => Promise<void> }

/** @throws Error that says what to install, where WebKit is missing. */
export async function startSession({ javaScript }: { javaScript: boolean }): Promise<Session> {
  const [service = '', screen = ''] = webkit.paths()
  const x = startProgram(screen, ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-noreset'])
  const display = await firstLineOf(x)
  const port = await freePort()
  const server = startProgram(service, [`--port=${port}`], {
    ...onlyFont('wide'),
    DISPLAY: `:${display}`,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: writeStyle(),
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/status`)
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          // In full screen there is no toolbar, which no phone is as wide as.
          args: ['--automation', '--full-screen', `--enable-javascript=${javaScript}`],
        },
      }),
    )
    .build()
  return {
    driver,
    async close() {
      await driver.quit()
      await end(server)
      await end(x)
    },
  }
}

/** Writes a style for GTK by which no part of the window itself keeps it from being narrow. */
function writeStyle(): string {
  const folder = resolve('tests/.results/gtk')
  mkdirSync(join(folder, 'gtk-3.0'), { recursive: true })
  const style = '* { font-size: 1px; min-width: 0; margin: 0; border-width: 0; padding: 0 }\n'
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), style)
  return folder
}

async function answers(url: string): Promise<void> {
  const start = Date.now()
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() - start > 10_000) throw new Error('the driver of WebKit does not answer')
    await wait(20)
  }
}
