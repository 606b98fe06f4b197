import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { edition } from '../../e2e/support/policy'
import type { Tab } from '../support/engine'
import { countShown, focused, pathname, said } from '../support/place'
import { expect, test } from '../support/test'

const state = () => document.querySelector('.state span')?.textContent
const chosen = async (tab: Tab) =>
  (await tab.cookies()).find(({ name }) => name === consentCookie)?.value

for (const locale of locales) {
  const { consent, cookies } = messages[locale]
  const policy = `/privacy/${locale}`
  const link = { css: `header a[href="${policy}/cookies"]` }

  test(`in ${locale}, a choice is changed two taps away, and the focus stays`, async ({ tab }) => {
    await tab.open(policy)
    await tab.click(link)
    await expect.poll(() => tab.evaluate(pathname)).toBe(`${policy}/cookies`)
    expect(await tab.evaluate(countShown, '[data-nosnippet]')).toBe(0)
    for (const choice of ['all', 'necessary'] as const) {
      await tab.click({ css: 'label', name: consent.choose[choice] })
      await tab.click({ css: 'button', name: cookies.save })
      await expect.poll(() => tab.evaluate(said)).toBe(cookies.saved)
      expect(await tab.evaluate(focused)).toBe(cookies.save)
      expect(await tab.evaluate(state)).toBe(cookies.state[choice])
      expect(await chosen(tab)).toBe(writeConsent({ edition: edition.number, choice }))
    }
  })

  test(`in ${locale}, a choice is changed without JavaScript`, async ({ plainTab: tab }) => {
    await tab.open(`${policy}/cookies`)
    for (const choice of ['all', 'necessary'] as const) {
      await tab.click({ css: 'label', name: consent.choose[choice] })
      await tab.click({ css: 'button', name: cookies.save })
      await expect.poll(() => tab.evaluate(state)).toBe(cookies.state[choice])
      expect(await tab.evaluate(pathname)).toBe(`${policy}/cookies`)
      expect(await chosen(tab)).toBe(writeConsent({ edition: edition.number, choice }))
    }
  })
}
