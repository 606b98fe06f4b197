import { locales } from '../../../lib/i18n/routing'
import { changesPath, editionPath, pagePathname } from '../../../lib/site/addresses'
import { knownRetired } from '../../support/known-changes'
import { hasNoBarrier } from '../support/barriers'
import { earlier, editions } from '../support/editions'
import { findProblems } from '../support/layout'
import { compact, print, readSheets } from '../support/paper'
import { expect, test } from '../support/test'

const { inForce } = editions
const [retired = ''] = knownRetired[inForce.number]?.filter((one) => one.includes('.')) ?? []

/** A page of each kind that editions bring, in each language. */
const kinds = locales.flatMap((locale) =>
  [
    'editions',
    'on?date=2000-01-01',
    'on?date=nothing',
    editionPath(1),
    `${editionPath(1)}#2.4`,
    editionPath(1, '2.4'),
    editionPath(inForce.number, '2.4'),
    ...earlier.slice(-1).map(({ number }) => changesPath(number)),
    changesPath(4),
    retired,
    '2.4',
  ].map((path) => pagePathname(locale, path)),
)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    test.slow()

    test('no page about editions has a barrier that axe knows', async ({ page, violations }) => {
      for (const path of kinds) {
        await page.goto(path)
        await hasNoBarrier(page, path, violations)
      }
    })
  })
}

test('every page about editions fits into a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of kinds) {
    await page.goto(path)
    expect(await findProblems(page), path).toEqual([])
  }
})

for (const locale of locales) {
  test(`a comparison in ${locale} is a document on sheets of A4`, async ({ page }) => {
    await page.goto(pagePathname(locale, changesPath(4)))
    const rows = await page.locator('main tbody tr').allTextContents()
    const marked = await page
      .locator('main del, main ins')
      .first()
      .evaluate((element) => {
        const { textDecorationLine } = getComputedStyle(element)
        return textDecorationLine
      })
    expect(marked).not.toBe('none')
    const sheets = (await readSheets(await print(page))).join('')
    for (const row of rows) {
      const [beginning = ''] = compact(row).match(/^.{1,12}/) ?? []
      expect(sheets).toContain(beginning)
    }
    const cells = await page.locator('main tbody td p').allTextContents()
    for (const cell of cells) expect(sheets).toContain(compact(cell).slice(0, 20))
  })
}
