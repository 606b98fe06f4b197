import { editionName } from '../../../lib/i18n/edition-name'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, editionPath, pagePathname } from '../../../lib/site/addresses'
import { editions } from '../support/editions'
import { expect, site, test } from '../support/test'

const isBefore = editions.inForce.number === 4

/** What became of some parts: by their number now, the edition and the row of its comparison. */
const histories: Record<string, [edition: number, row: string][]> = isBefore
  ? {
      '1.4': [[3, '1.4']],
      '2.6': [
        [3, '2.6'],
        [2, '2.5'],
      ],
      '2.5': [
        [4, '2.5'],
        [3, '2.5'],
        [2, '2.4'],
      ],
      '3': [[3, '3']],
    }
  : {
      '1.1': [
        [5, '1.1'],
        [4, '1.1'],
      ],
      '2.5': [
        [5, '2.5'],
        [3, '2.6'],
        [2, '2.5'],
      ],
      '8.2': [[5, '8.2']],
    }

for (const locale of locales) {
  test(`the page of a part shows in ${locale} which editions changed it, and leads to how`, async ({
    page,
  }) => {
    for (const [number, entries] of Object.entries(histories)) {
      await page.goto(pagePathname(locale, number))
      await expect(page.getByText(messages[locale].history.title).first()).toBeVisible()
      const links = await page
        .locator('main a[href*="/changes#"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      // A slip was corrected in one language alone.
      const known = entries.filter(
        ([edition, row]) => locale === 'ru' || edition !== 4 || row !== '2.5',
      )
      expect([...new Set(links)], number).toEqual(
        known.map(([edition, row]) => `${pagePathname(locale, changesPath(edition))}#${row}`),
      )
    }
  })

  test(`a part that nobody changed has no history in ${locale}`, async ({ page }) => {
    for (const number of ['1.3', '8.1']) {
      await page.goto(pagePathname(locale, number))
      await expect(page.getByRole('main')).not.toContainText(messages[locale].history.title)
    }
  })

  test(`a letter in ${locale} cites the edition, its day and the address that lasts`, async ({
    page,
  }) => {
    const { number: name, published } = editions.inForce
    await page.goto(pagePathname(locale, '2.4'))
    const main = page.getByRole('main')
    await expect(main).toContainText(`${site}${pagePathname(locale, editionPath(name))}#2.4`)
    const [, year] = /^(\d+)/.exec(published ?? '') ?? []
    await expect(main).toContainText(year ?? 'no date')
    expect(editionName(name, published, locale)).toContain(`${name}`)
  })
}
