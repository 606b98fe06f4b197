import type { Page } from '@playwright/test'
import { expect } from './test'

const windows = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]

/** Makes sure that axe finds nothing on a page that is open, on a desktop and on a phone. */
export async function hasNoBarrier(
  page: Page,
  name: string,
  violations: (page: Page) => Promise<string[]>,
): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size)
    expect(await violations(page), `${name} at ${size.width} px`).toEqual([])
  }
}
