import { locales } from '../../../lib/i18n/routing'
import { pagePathname } from '../../../lib/site/addresses'
import { hasNoBarrier } from '../support/barriers'
import { builtPages } from '../support/built-pages'
import { allPages, missingPages, pages, test } from '../support/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    test.slow()

    for (const locale of locales) {
      test(`no other page in ${locale} has a barrier that axe knows`, async ({
        page,
        violations,
      }) => {
        const others = allPages.filter((path) => !pages.includes(path))
        for (const path of others.filter((one) => one.startsWith(pagePathname(locale)))) {
          await page.goto(path)
          await hasNoBarrier(page, path, violations)
        }
      })
    }

    test('no page of an error has a barrier that axe knows', async ({ page, violations }) => {
      for (const path of [...missingPages, '/privacy/%ff']) {
        await page.goto(path)
        await hasNoBarrier(page, path, violations)
      }
      for (const { name, html } of builtPages().filter((one) => /^(500|429|503)/.test(one.name))) {
        // What was there before would refuse HTML from elsewhere.
        await page.goto('about:blank')
        await page.setContent(html)
        await hasNoBarrier(page, name, violations)
      }
    })
  })
}
