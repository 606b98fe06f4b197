import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { changesPath, pagePathname } from '../../../lib/site/addresses'
import { knownChanges } from '../../support/known-changes'
import { type Row, rowsOf } from '../support/comparison'
import { readPage } from '../support/document'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const kinds = ['changed', 'added', 'deleted', 'renumbered', 'moved'] as const
type Kind = (typeof kinds)[number]

/** The change that a row shows, as who wrote the editions has written it down. */
function written({ id, former, next, kinds: said }: Row, locale: Locale): string {
  const { kind, titleChanged, headingChanged } = messages[locale].changes
  const changed = [kind.changed, titleChanged, headingChanged]
  const isSaid = (one: Kind) =>
    said.split(', ').some((words) => {
      const [name = ''] = kind[one].split(' (')
      return one === 'changed' ? changed.includes(words) : words.split(' (')[0] === name
    })
  const numbers = id === 'title' ? id : [former?.number, next?.number].filter(Boolean).join(' → ')
  return [numbers, ...kinds.filter(isSaid)].join(' ')
}

for (const locale of locales) {
  test(`a comparison in ${locale} has every change that was made, and no other`, async ({
    ask,
  }) => {
    for (const { number } of editions.published.slice(1)) {
      const { document } = await readPage(ask, pagePathname(locale, changesPath(number)))
      const known = (knownChanges[number] ?? [])
        .filter((change) => locale === 'ru' || !change.endsWith(' in Russian'))
        .map((change) => change.replace(' in Russian', ''))
      const rows = rowsOf(document)
      expect(rows.map((row) => written(row, locale)).sort(), `${number}`).toEqual(known.toSorted())
      for (const { id, former, next } of rows) {
        const place = next?.number ?? `deleted-${former?.number}`
        expect(id).toBe(place)
      }
    }
  })

  test(`how many parts are changed, added and deleted is said in ${locale} before the table`, async ({
    ask,
  }) => {
    for (const { number } of editions.published.slice(1)) {
      const { main } = await readPage(ask, pagePathname(locale, changesPath(number)))
      const changes = knownChanges[number] ?? []
      for (const kind of kinds) {
        const count = changes.filter(
          (change) =>
            change.includes(` ${kind}`) && (locale === 'ru' || !change.endsWith(' in Russian')),
        ).length
        const words = messages[locale].changes.count[kind].replace('{count}', `${count}`)
        const isSaid = main.toLocaleLowerCase(locale).includes(words.replace(/\s/g, ' '))
        expect(isSaid, `${number}: ${words}`).toBe(count > 0)
      }
    }
  })
}

test('words that were changed are marked as such, and a clause written anew as a whole', async ({
  page,
}) => {
  await page.goto(pagePathname('ru', changesPath(2)))
  const row = page.locator('[id="3.3"]')
  await expect(row.locator('del')).toHaveText(['v1.2'])
  await expect(row.locator('ins')).toHaveText(['v1.3'])
  await page.goto(pagePathname('ru', changesPath(3)))
  const rewritten = page.locator('[id="1.4"]')
  await expect(rewritten.locator('del')).toHaveCount(1)
  await expect(rewritten.locator('del')).toContainText('Целью настоящей Политики')
  await expect(rewritten.locator('ins')).toContainText('Политика разъясняет')
  await page.goto(pagePathname('ru', changesPath(4)))
  await expect(page.locator('[id="2.5"] del')).toHaveText(['течении'])
  await expect(page.locator('[id="2.5"] ins')).toHaveText(['течение'])
})
