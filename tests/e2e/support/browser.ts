import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The one without windows first: tests take half the time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser of this machine: the one that `CHROMIUM` names, else an installed one, else
 * Playwright's own. One `withWindows` paints as a reader's does.
 *
 * @throws Error that says what to install, where there is none.
 */
export function findBrowser({ withWindows = false } = {}): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const wanted = withWindows ? names.slice(1) : names
  const installed = wanted.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [process.env.CHROMIUM, ...installed, ...applications, ownBrowser()]
  const found = candidates.find((path) => path && existsSync(path))
  if (found) return found
  throw new Error('No browser was found. Install Chromium or Google Chrome, then run this again.')
}

function ownBrowser(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
