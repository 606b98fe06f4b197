import { choices } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`

  for (const choice of choices) {
    test(`in ${locale}, “${choice}” is confirmed in the banner’s place`, async ({
      page,
      violations,
    }) => {
      await page.goto(policy)
      await page.evaluate(() => Object.assign(window, { sameDocument: true }))
      const header = page.getByRole('banner')
      const before = await header.boundingBox()
      await page.getByRole('button', { name: words.choose[choice] }).click()

      const confirmation = page.getByRole('region', { name: words.chosen[choice] })
      await expect(confirmation).toBeFocused()
      expect(await header.boundingBox()).toEqual(before)
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
      await expect(confirmation.getByRole('link')).toHaveAttribute('href', `${policy}/cookies`)
      expect(await violations(page)).toEqual([])

      await confirmation.getByRole('button', { name: words.hide }).click()
      await expect(confirmation).toHaveCount(0)
      await expect(page.getByRole('main')).toBeFocused()
    })
  }

  test(`in ${locale}, another tab stops asking, and its text stays in place`, async ({
    page,
    context,
  }) => {
    await page.goto(`${policy}#${samples.section}`)
    const heading = page.locator(`[id="${samples.section}"]`)
    await expect(heading).toBeInViewport()
    const before = await heading.evaluate((one) => one.getBoundingClientRect().top)

    const tab = await context.newPage()
    await tab.goto(policy)
    await tab.getByRole('button', { name: words.choose.all }).click()
    await expect(tab.getByRole('region', { name: words.chosen.all })).toBeFocused()

    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    const after = await heading.evaluate((one) => one.getBoundingClientRect().top)
    expect(Math.abs(after - before)).toBeLessThan(2)
  })

  test(`in ${locale}, the form is sent as it is where the module cannot`, async ({ page }) => {
    await page.goto(policy)
    await page.route('**/privacy/consent', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    await page.getByRole('button', { name: words.choose.necessary }).click()
    await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    await expect(page).toHaveURL(policy)
  })
}
