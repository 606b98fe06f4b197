import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../../e2e/support/policy'
import { countShown, pathname, said } from '../support/place'
import { expect, test } from '../support/test'

const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href

for (const locale of locales) {
  test(`in ${locale}, the address of a clause is copied, and the page says so`, async ({ tab }) => {
    const { copy, copied } = messages[locale].copyLink
    await tab.open(`/privacy/${locale}`)
    const name = copy.clause.replace('{number}', samples.clause)
    await tab.click({ css: 'button', name })
    await expect.poll(() => tab.evaluate(said)).toBe(copied)
    expect(await tab.evaluate(pathname)).toBe(`/privacy/${locale}`)
    expect(await tab.paste()).toBe(`${await tab.evaluate(canonical)}/${samples.clause}`)
  })

  test(`in ${locale}, there is nothing to copy with where JavaScript is off`, async ({
    plainTab,
  }) => {
    await plainTab.open(`/privacy/${locale}`)
    expect(await plainTab.evaluate(countShown, 'main button')).toBe(0)
  })
}
