import { locales } from '../../../lib/i18n/routing'
import { cookiesPath, editionsPath, pagePathname } from '../../../lib/site/addresses'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

// What is heard, as text to read: tests/fixtures/accessibility/. Where it is to change,
// `npx playwright test --config tests/e2e edition --update-snapshots` writes it anew.

for (const locale of locales) {
  for (const [name, path] of [
    ['policy', ''],
    ['clause', samples.list],
    ['settings', cookiesPath],
    ['editions', editionsPath],
  ] as const) {
    test(`what is heard of the page ${name}.${locale} is what a reviewer has read`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(pagePathname(locale, path))
      const tree = await page.locator('body').ariaSnapshot()
      expect(`${tree.replaceAll(`${baseURL}`, '')}\n`).toMatchSnapshot([`${name}.${locale}.yaml`])
    })
  }
}
