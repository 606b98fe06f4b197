import { locales } from '../../../lib/i18n/routing'
import { samples } from '../../e2e/support/policy'
import { fragment, pathname, target } from '../support/place'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const other = locales.find((one) => one !== locale) ?? locale
  const switcher = { css: `header a[hreflang=${other}]` }

  test(`from ${locale}, the other language opens at the clause`, async ({ tab }) => {
    await tab.open(`/privacy/${locale}#${samples.clause}`)
    await tab.click(switcher)
    await expect.poll(() => tab.evaluate(pathname)).toBe(`/privacy/${other}`)
    await expect.poll(() => tab.evaluate(fragment)).toBe(`#${samples.clause}`)
    await expect.poll(() => tab.evaluate(target)).toEqual({ id: samples.clause, isInWindow: true })
  })

  test(`without JavaScript, ${other} opens from ${locale} all the same`, async ({ plainTab }) => {
    await plainTab.open(`/privacy/${locale}/${samples.clause}`)
    await plainTab.click(switcher)
    await expect.poll(() => plainTab.evaluate(pathname)).toBe(`/privacy/${other}/${samples.clause}`)
  })
}
