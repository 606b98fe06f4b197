import { allPages, expect, pages, test } from '../support/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no other page has a barrier that axe knows', async ({ page, violations }) => {
      test.slow()
      for (const path of allPages.filter((one) => !pages.includes(one))) {
        await page.goto(path)
        expect(await violations(page), path).toEqual([])
      }
    })
  })
}
