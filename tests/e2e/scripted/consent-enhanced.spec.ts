import { choices } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { boxesOf } from '../support/boxes'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`

  for (const choice of choices) {
    test(`in ${locale}, “${choice}” is confirmed where the buttons were, and nothing moves`, async ({
      page,
      violations,
    }) => {
      await page.goto(policy)
      await page.evaluate(() => Object.assign(window, { sameDocument: true }))
      const everything = 'body *:not(.chosen)'
      const before = await boxesOf(page, everything)
      const banner = page.getByRole('region', { name: words.title })
      await banner.getByRole('button', { name: words.choose[choice] }).click()

      const confirmation = banner.getByRole('status')
      await expect(confirmation).toHaveText(words.chosen[choice])
      await expect(confirmation).toBeFocused()
      await expect(banner.getByRole('button')).toHaveCount(0)
      expect(await boxesOf(page, everything)).toEqual(before)
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
      expect(await violations(page)).toEqual([])

      await page.keyboard.press('Tab')
      await expect(page.getByRole('banner').getByRole('link').first()).toBeFocused()
      await page.goto(`${policy}/${samples.clause}`)
      await expect(banner).toHaveCount(0)
    })
  }

  test(`in ${locale}, who clicks twice has chosen once, without leaving the page`, async ({
    page,
  }) => {
    await page.goto(policy)
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    await page.getByRole('button', { name: words.choose.necessary }).dblclick()
    await expect(page.getByText(words.chosen.necessary)).toBeFocused()
    expect(posts).toHaveLength(1)
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
