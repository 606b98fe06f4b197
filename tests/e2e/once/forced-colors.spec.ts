import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, pages, test } from '../support/test'

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }))

/** How wide the edges of an element are drawn, in pixels: what is left where colours are forced. */
function edgesOf(element: Element): number[] {
  const style = getComputedStyle(element)
  return ['Top', 'Right', 'Bottom', 'Left'].map((side) => {
    const edge = `border${side}` as 'borderTop'
    return style[`${edge}Style`] === 'none' ? 0 : Number.parseFloat(style[`${edge}Width`])
  })
}

test('with forced colours, each button has a boundary', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path)
    const buttons = page.locator('form button')
    for (const button of await buttons.all()) {
      expect(Math.min(...(await button.evaluate(edgesOf))), path).toBeGreaterThanOrEqual(1)
    }
  }
  await page.goto(`/privacy/${locales[0]}`)
  await expect(page.locator('form button').first()).toBeVisible()
})

for (const locale of locales) {
  const words = messages[locale]

  test(`with forced colours, the present language and section are marked in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}#${samples.section}`)
    for (const name of [words.languages, words.contents]) {
      const links = page.getByRole('navigation', { name }).getByRole('link')
      const marked = links.and(page.locator('[aria-current]'))
      await expect(marked, name).toHaveCount(1)
      expect(Math.max(...(await marked.evaluate(edgesOf))), name).toBeGreaterThanOrEqual(2)

      const others = links.and(page.locator(':not([aria-current])'))
      await expect(others.first()).toBeVisible()
      for (const other of await others.all()) {
        expect(await other.evaluate(edgesOf), name).toEqual([0, 0, 0, 0])
      }
    }
  })
}
