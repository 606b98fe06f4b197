import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { boxesOf } from '../support/boxes'
import { enter } from '../support/states'
import { expect, test } from '../support/test'

// With analytics the page comes anew, as it does without JavaScript: the script comes or goes.
const enhanced = process.env.ANALYTICS_SRC ? [] : locales

for (const one of enhanced) {
  const { consent, cookies } = messages[one]
  const settings = `/privacy/${one}/cookies`

  test(`in ${one}, a choice in the settings is saved without leaving the page or the button`, async ({
    page,
    context,
    baseURL,
    violations,
  }) => {
    await enter(context, 'all', baseURL)
    await page.goto(settings)
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    const others = 'body *:not(.state, .settings)'
    await page.getByRole('radio', { name: consent.choose.necessary }).check()
    const button = page.getByRole('button', { name: cookies.save })
    await button.focus()
    const before = await boxesOf(page, others)
    await page.keyboard.press('Enter')

    const status = page.getByRole('status')
    await expect(status).toHaveText(cookies.saved)
    await expect(button).toBeFocused()
    await expect(page.getByRole('main')).toContainText(cookies.state.necessary)
    await expect(page.getByRole('main')).not.toContainText(cookies.state.all)
    expect(await boxesOf(page, others)).toEqual(before)
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
    await expect(page).toHaveURL(settings)
    expect(await violations(page)).toEqual([])

    // What is chosen next is not saved yet.
    await page.getByRole('radio', { name: consent.choose.all }).check()
    await expect(status).toBeEmpty()
    await button.click()
    await expect(status).toHaveText(cookies.saved)
    await page.reload()
    await expect(page.getByRole('radio', { name: consent.choose.all })).toBeChecked()
    await expect(page.getByRole('main')).toContainText(cookies.state.all)
  })

  test(`in ${one}, the form of the settings is sent as it is where the module cannot`, async ({
    page,
  }) => {
    await page.goto(settings)
    await page.route('**/privacy/consent', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    await page.getByRole('radio', { name: consent.choose.all }).check()
    await page.getByRole('button', { name: cookies.save }).click()
    await expect(page.locator(':target')).toHaveText(cookies.state.all)
  })
}
