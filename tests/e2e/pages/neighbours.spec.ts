import { locales } from '../../../lib/i18n/routing'
import { clauses, sections } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  for (const [kind, all] of [
    ['clause', clauses],
    ['section', sections],
  ] as const) {
    test(`the page of each ${kind} in ${locale} leads to the next and back`, async ({ page }) => {
      const next = page.getByRole('main').locator('[rel=next]')
      const previous = page.getByRole('main').locator('[rel=prev]')
      await page.goto(`/privacy/${locale}/${all[0]}`)
      await expect(previous).toHaveCount(0)
      for (const [index, one] of all.slice(1).entries()) {
        await next.click()
        await expect(page).toHaveURL(`/privacy/${locale}/${one}`)
        await expect(previous).toHaveAttribute('href', `/privacy/${locale}/${all[index]}`)
      }
      await expect(next).toHaveCount(0)
    })
  }
}
