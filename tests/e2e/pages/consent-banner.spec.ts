import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`
  const settings = `/privacy/${locale}/cookies`
  const bannerOf = (page: Page) => page.getByRole('region', { name: words.title })

  test.describe(`in ${locale}`, () => {
    test('the banner comes first, asks, and points to the section about cookies and the settings', async ({
      page,
    }) => {
      for (const path of [policy, settings]) {
        await page.goto(path)
        const banner = bannerOf(page)
        await expect(page.locator('body > :first-child')).toHaveAttribute('data-nosnippet', '')
        await expect(banner).toContainText(words.needed)
        await expect(banner).toContainText(words.optional)
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
  })
}
