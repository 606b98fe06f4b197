import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { findBrowser } from '../support/browser'
import { samples } from '../support/policy'
import { enter } from '../support/states'
import { expect, test } from '../support/test'

// Playwright has browsers keep no page in memory for the way back, and one without windows never does.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      executablePath: findBrowser({ withWindows: true }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
})

/** Notes in the page that this very document was there, which a reload would lose. */
const remember = (page: Page) => page.evaluate(() => Object.assign(window, { sameDocument: true }))
const isRemembered = (page: Page) => page.evaluate(() => 'sameDocument' in window)
/** Goes back by the browser's own memory, of which no loading is told. */
const goBack = async (page: Page, url: string) => {
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(url)
}

for (const locale of locales) {
  const { consent, cookies } = messages[locale]
  const policy = `/privacy/${locale}`
  const settings = `${policy}/cookies`

  test(`in ${locale}, the way back after a choice takes the banner away, and reloads nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(`${policy}#${samples.section}`)
    await remember(page)
    const heading = page.locator(`[id="${samples.section}"]`)
    const before = await heading.evaluate((one) => one.getBoundingClientRect().top)
    // A link that is clicked from where the window stands: nobody scrolls to the top for it.
    const link = page.getByRole('banner').getByRole('link', { name: cookies.title })
    await link.evaluate((one: HTMLElement) => one.click())
    await expect(page).toHaveURL(settings)
    await enter(context, 'necessary', baseURL)

    await goBack(page, `${policy}#${samples.section}`)
    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    expect(await isRemembered(page)).toBe(true)
    const after = await heading.evaluate((one) => one.getBoundingClientRect().top)
    expect(Math.abs(after - before)).toBeLessThan(2)
  })

  test(`in ${locale}, the way back before a choice leaves the banner, and reloads nothing`, async ({
    page,
  }) => {
    await page.goto(policy)
    await remember(page)
    await page.evaluate(() => {
      const { fetch } = window
      window.fetch = async (...args) => {
        const answer = await fetch(...args)
        document.documentElement.dataset.asked = `${args[0]}`
        return answer
      }
    })
    await page.getByRole('banner').getByRole('link', { name: cookies.title }).click()
    await expect(page).toHaveURL(settings)
    await goBack(page, policy)
    await expect(page.locator('html')).toHaveAttribute('data-asked', policy)
    expect(await isRemembered(page)).toBe(true)
    await expect(page.getByRole('region', { name: consent.title })).toBeVisible()
    await page.getByRole('button', { name: consent.choose.all }).click()
    await expect(page.getByText(consent.chosen.all)).toBeFocused()
  })

  test(`in ${locale}, what was confirmed is not said again on the way back`, async ({ page }) => {
    await page.goto(policy)
    await remember(page)
    await page.getByRole('button', { name: consent.choose.all }).click()
    await expect(page.getByText(consent.chosen.all)).toBeFocused()
    await page.getByRole('banner').getByRole('link', { name: cookies.title }).click()
    await expect(page).toHaveURL(settings)
    await goBack(page, policy)
    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
  })

  test(`in ${locale}, the settings show on the way back what was chosen since`, async ({
    page,
    context,
    baseURL,
  }) => {
    await enter(context, 'all', baseURL)
    await page.goto(settings)
    await expect(page.getByRole('radio', { name: consent.choose.all })).toBeChecked()
    await page.goto(policy)
    await enter(context, 'necessary', baseURL)
    await goBack(page, settings)
    await expect(page.getByRole('radio', { name: consent.choose.necessary })).toBeChecked()
    await expect(page.getByRole('main')).toContainText(cookies.state.necessary)
  })
}
