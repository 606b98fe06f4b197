import { samples } from '../support/policy'
import { expect, missingPages, nearMissing, pages, test } from '../support/test'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('no kind of page has a barrier that axe knows', async ({ page, violations }) => {
      test.slow()
      for (const path of [...pages, ...missingPages, ...nearMissing.map((one) => one.path)]) {
        await page.goto(`${path}#${samples.clause}`)
        expect(await violations(page), path).toEqual([])
      }
    })
  })
}
