import type { Page } from '@playwright/test'

/** What the clipboard holds. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Makes a browser refuse to copy. */
export function refuse(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
}
