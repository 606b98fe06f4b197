import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

const hasAnalytics = Boolean(process.env.ANALYTICS_SRC)

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`
  const clause = `${policy}/${samples.clause}`
  const settings = `${policy}/cookies`
  const bannerOf = (page: Page) => page.getByRole('region', { name: words.title })

  test.describe(`in ${locale}`, () => {
    test('the banner comes after the link past it, and before all else', async ({ page }) => {
      for (const path of [policy, clause]) {
        await page.goto(path)
        const children = page.locator('body > *')
        await expect(children.nth(0)).toHaveText(messages[locale].skip)
        await expect(children.nth(1)).toHaveAccessibleName(words.title)
        await expect(children.nth(2)).toHaveRole('banner')
        await expect(page.getByRole('heading').first()).toHaveRole('heading')
        await expect(page.locator('h1, h2, h3, h4, h5, h6').first()).toHaveJSProperty(
          'localName',
          'h1',
        )
      }
    })

    test('it says in a sentence what is stored, and points to the section and the settings', async ({
      page,
    }) => {
      for (const path of [policy, clause]) {
        await page.goto(path)
        const banner = bannerOf(page)
        await expect(banner).toContainText(words.banner[hasAnalytics ? 'analytics' : 'plain'])
        await expect(banner).not.toContainText(words.banner[hasAnalytics ? 'plain' : 'analytics'])
        await expect(banner.getByRole('paragraph')).toHaveCount(1)
        const [section, link] = await banner.getByRole('link').all()
        await expect(section ?? banner).toContainText(samples.cookies)
        await expect(section ?? banner).toHaveAttribute(
          'href',
          `${path === policy ? '' : policy}#${samples.cookies}`,
        )
        await expect(link ?? banner).toHaveAttribute('href', settings)
      }
    })

    test('its two buttons have the same size and look, and nothing covers the text', async ({
      page,
    }) => {
      await page.goto(policy)
      const buttons = await bannerOf(page).getByRole('button').all()
      expect(buttons).toHaveLength(2)
      const looks = await Promise.all(
        buttons.map((button) =>
          button.evaluate((element) => {
            const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(element)
            const { width, height } = element.getBoundingClientRect()
            return { backgroundColor, color, fontSize, fontWeight, width, height }
          }),
        ),
      )
      expect(looks[0]).toEqual(looks[1])
      expect(looks[0]?.height).toBeGreaterThanOrEqual(44)
      const end = await bannerOf(page).evaluate((one) => one.getBoundingClientRect().bottom)
      const start = await page
        .getByRole('banner')
        .evaluate((one) => one.getBoundingClientRect().top)
      expect(start).toBeGreaterThanOrEqual(end)
    })

    test('who has chosen nothing is not told what they chose', async ({ page }) => {
      // Text browsers show whatever text there is, with or without styles.
      for (const path of [policy, clause, settings]) {
        await page.goto(path)
        const text = await page.locator('body').evaluate((body) => body.textContent)
        const inTemplates = await page
          .locator('template')
          .evaluateAll((all) =>
            all.map((one) => one instanceof HTMLTemplateElement && one.content.textContent),
          )
        for (const said of [
          ...Object.values(words.chosen),
          messages[locale].cookies.state.all,
          messages[locale].cookies.state.necessary,
          messages[locale].cookies.saved,
        ]) {
          expect(`${text} ${inTemplates}`, path).not.toContain(said)
        }
      }
    })
  })
}
