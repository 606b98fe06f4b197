import type { Page } from '@playwright/test'
import type { Choice } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const { consent, cookies } = messages[locale]
  const policy = `/privacy/${locale}`

  /** Chooses in a tab of its own. */
  const chooseElsewhere = async (page: Page, choice: Choice) => {
    const tab = await page.context().newPage()
    await tab.goto(policy)
    await tab.getByRole('button', { name: consent.choose[choice] }).click()
    await expect(tab.getByText(consent.chosen[choice])).toBeFocused()
    await tab.close()
  }

  test(`in ${locale}, a choice in another tab takes the banner away, and text and focus stay`, async ({
    page,
  }) => {
    await page.goto(`${policy}#${samples.section}`)
    const heading = page.locator(`[id="${samples.section}"]`)
    await expect(heading).toBeInViewport()
    const link = page.getByRole('main').getByRole('link').last()
    await link.evaluate((one) => one.focus({ preventScroll: true }))
    const before = await heading.evaluate((one) => one.getBoundingClientRect().top)

    await chooseElsewhere(page, 'all')
    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    const after = await heading.evaluate((one) => one.getBoundingClientRect().top)
    expect(Math.abs(after - before)).toBeLessThan(2)
    await expect(link).toBeFocused()
  })

  test(`in ${locale}, who was in the banner is at the text once it is gone`, async ({ page }) => {
    await page.goto(policy)
    await page.getByRole('button', { name: consent.choose.all }).focus()
    await chooseElsewhere(page, 'necessary')
    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  })

  test(`in ${locale}, the settings follow a choice in another tab`, async ({ page }) => {
    await page.goto(`${policy}/cookies`)
    await chooseElsewhere(page, 'all')
    await expect(page.getByRole('main')).toContainText(cookies.state.all)
    await expect(page.getByRole('radio', { name: consent.choose.all })).toBeChecked()
  })
}
