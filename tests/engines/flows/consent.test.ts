import { choices, consentCookie, writeConsent } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { edition, samples } from '../../e2e/support/policy'
import type { Tab } from '../support/engine'
import { countShown, focused, pathname, said, topOf } from '../support/place'
import { expect, test } from '../support/test'

const banner = '[data-nosnippet]'
const chosen = async (tab: Tab) =>
  (await tab.cookies()).find(({ name }) => name === consentCookie)?.value

for (const locale of locales) {
  const { choose, chosen: confirmations } = messages[locale].consent
  const policy = `/privacy/${locale}`

  for (const choice of choices) {
    const value = writeConsent({ edition: edition.number, choice })
    const button = { css: `${banner} button`, name: choose[choice] }

    test(`in ${locale}, “${choice}” is one tap, is confirmed and moves nothing`, async ({
      tab,
    }) => {
      await tab.resize({ width: 360, height: 740 })
      await tab.open(policy)
      expect(await tab.cookies()).toEqual([])
      const before = await tab.evaluate(topOf, 'h1')
      await tab.click(button)
      await expect.poll(() => tab.evaluate(said)).toBe(confirmations[choice])
      expect(await tab.evaluate(focused)).toBe(confirmations[choice])
      expect(await tab.evaluate(topOf, 'h1')).toBe(before)
      expect(await chosen(tab)).toBe(value)
      for (const path of [policy, `${policy}/cookies`]) {
        await tab.open(path)
        expect(await tab.evaluate(countShown, banner)).toBe(0)
      }
    })

    test(`in ${locale}, “${choice}” is taken without JavaScript`, async ({ plainTab: tab }) => {
      await tab.open(policy)
      await tab.click(button)
      await expect.poll(() => tab.evaluate(countShown, banner)).toBe(0)
      expect(await tab.evaluate(pathname)).toBe(policy)
      expect(await chosen(tab)).toBe(value)
    })
  }

  test(`in ${locale}, a choice made in another tab holds here too, and moves nothing`, async ({
    tab,
  }) => {
    const another = await tab.another()
    await another.open(`${policy}#${samples.section}`)
    const before = await another.evaluate(topOf, ':target')
    await tab.open(policy)
    await tab.click({ css: `${banner} button`, name: choose.necessary })
    await expect.poll(() => tab.evaluate(said)).toBe(confirmations.necessary)
    await expect.poll(() => another.evaluate(countShown, banner)).toBe(0)
    expect(Math.abs((await another.evaluate(topOf, ':target')) - before)).toBeLessThan(2)
    await another.close()
  })
}
