import { locales } from '../../../lib/i18n/routing'
import { cookiesPath, pagePathname } from '../../../lib/site/addresses'
import { hasNoBarrier } from '../support/barriers'
import { enter, possibleStates } from '../support/states'
import { test } from '../support/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    test.slow()

    for (const state of possibleStates) {
      test(`no page that says something of the state “${state}” has a barrier that axe knows`, async ({
        page,
        context,
        baseURL,
        violations,
      }) => {
        await enter(context, state, baseURL)
        for (const locale of locales) {
          for (const path of [pagePathname(locale), pagePathname(locale, cookiesPath)]) {
            await page.goto(path)
            await hasNoBarrier(page, `${path} ${state}`, violations)
          }
        }
      })
    }
  })
}
