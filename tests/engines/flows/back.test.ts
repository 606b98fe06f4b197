import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { countShown, goBack, isRemembered, pathname, remember, said } from '../support/place'
import { expect, test } from '../support/test'

const banner = '[data-nosnippet]'

for (const locale of locales) {
  const { consent, cookies } = messages[locale]
  const policy = `/privacy/${locale}`
  const settings = `${policy}/cookies`

  test(`in ${locale}, the way back after a choice takes the banner away, and reloads nothing`, async ({
    tab,
  }) => {
    await tab.open(policy)
    await tab.evaluate(remember)
    await tab.click({ css: `header a[href="${settings}"]` })
    await expect.poll(() => tab.evaluate(pathname)).toBe(settings)
    await tab.click({ css: 'label', name: consent.choose.necessary })
    await tab.click({ css: 'button', name: cookies.save })
    await expect.poll(() => tab.evaluate(said)).toBe(cookies.saved)

    await tab.evaluate(goBack)
    await expect.poll(() => tab.evaluate(pathname)).toBe(policy)
    await expect.poll(() => tab.evaluate(countShown, banner)).toBe(0)
    expect(await tab.evaluate(isRemembered)).toBe(true)
  })

  test(`in ${locale}, the way back after a choice in the banner says nothing again`, async ({
    tab,
  }) => {
    await tab.open(policy)
    await tab.click({ css: `${banner} button`, name: consent.choose.all })
    await expect.poll(() => tab.evaluate(said)).toBe(consent.chosen.all)
    await tab.click({ css: `header a[href="${settings}"]` })
    await expect.poll(() => tab.evaluate(pathname)).toBe(settings)
    await tab.evaluate(goBack)
    await expect.poll(() => tab.evaluate(pathname)).toBe(policy)
    expect(await tab.evaluate(countShown, banner)).toBe(0)
  })
}
