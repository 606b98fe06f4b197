import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { pagePathname } from '../../../lib/site/addresses'
import { policies, samples } from '../support/policy'
import { expect, pages, test } from '../support/test'

// What text browsers show: the document alone, without styles and scripts.
test.beforeEach(({ page }) =>
  page.route('**/privacy/**', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, ''),
    })
  }),
)

/** The text of the page, with a line where a block begins or ends. */
function linesOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: it has no lines
  return page.locator('body').innerText()
}

for (const path of [...pages, '/privacy/ru/nothing']) {
  test(`without styles, the words of ${path} stand apart`, async ({ page }) => {
    await page.goto(path)
    for (const details of await page.locator('details').all()) {
      await details.evaluate((element) => element.setAttribute('open', ''))
    }
    const text = (await linesOf(page)).replaceAll('WhatsApp', '')
    expect(text).not.toBe('')
    expect(text.match(/\S*(?:[\p{Ll}\d]\p{Lu}|[.!?]\p{Lu})\S*/gu) ?? []).toEqual([])
  })
}

for (const locale of locales) {
  const words = messages[locale]

  test(`in ${locale}, nothing is said without styles that only a choice would show`, async ({
    page,
  }) => {
    for (const path of ['', samples.clause]) {
      await page.goto(pagePathname(locale, path))
      const body = page.locator('body')
      await expect(body).toContainText(words.consent.choose.necessary)
      await expect(page.locator('template')).toHaveCount(0)
      for (const chosen of Object.values(words.consent.chosen)) {
        await expect(body).not.toContainText(chosen)
      }
    }
  })

  test(`in ${locale}, the contents are named once, and no number is said twice`, async ({
    page,
  }) => {
    await page.goto(pagePathname(locale))
    const text = await linesOf(page)
    expect(text.split('\n').filter((line) => line.trim() === words.contents)).toHaveLength(1)
    // The entries of such a list are numbered by the browser.
    await expect(page.locator('ol')).toHaveCount(0)
    for (const { clauses } of policies[locale].sections) {
      for (const { number } of clauses) {
        expect(text.split(`${number} `).length, number).toBeGreaterThan(1)
        expect(text, number).not.toMatch(new RegExp(`\\b${number}\\s+${number}\\b`))
      }
    }
  })
}
