import { expect, pages, test } from './support/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const path of [...pages, '/privacy/ru/nothing']) {
      test(`${path} has no barrier that axe knows`, async ({ page, violations }) => {
        await page.goto(`${path}#2.4`)
        expect(await violations(page)).toEqual([])
      })
    }
  })
}
