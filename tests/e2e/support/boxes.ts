import type { Page } from '@playwright/test'

/** Where each element of the page stands in the window; what was added since is not compared. */
export function boxesOf(page: Page, selector = 'body *'): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName}.${element.classList} at ${x}, ${y}: ${width} × ${height}`
    }),
  )
}
