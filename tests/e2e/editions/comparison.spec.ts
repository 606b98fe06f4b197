import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, pagePathname } from '../../../lib/site/addresses'
import { rowsOf, type Side } from '../support/comparison'
import { readPage } from '../support/document'
import { editions, wholeText } from '../support/editions'
import { expect, site, test } from '../support/test'

const { all, published } = editions

for (const locale of locales) {
  for (const next of all.slice(1)) {
    const former = all.find(({ number }) => number === next.number - 1)
    const path = pagePathname(locale, changesPath(next.number))

    test(`what edition ${next.number} changes is compared in ${locale}, word for word as both read`, async ({
      ask,
    }) => {
      const { document, status } = await readPage(ask, path)
      expect(status).toBe(200)
      const rows = rowsOf(document)
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      const reads = (side: Side | undefined) => side?.text.replace(/\s/g, '')
      const paragraph = (edition: typeof next | undefined, side: Side) =>
        edition ? wholeText(edition, locale, side.number) : ''
      for (const row of rows) {
        expect(row.former ?? row.next, row.id).toBeDefined()
        for (const [edition, side] of [
          [former, row.former],
          [next, row.next],
        ] as const) {
          if (!side) continue
          expect(side.edition, row.id).toBe(edition?.number)
          // What came or went as a whole is shown with its items, all else without them.
          const whole = paragraph(edition, side)
          const read = reads(side) ?? ''
          if (row.former && row.next) expect(whole.startsWith(read), row.id).toBe(true)
          else expect(read, row.id).toBe(whole)
        }
        expect(row.former?.marks ?? [], row.id).not.toContain('ins')
        expect(row.next?.marks ?? [], row.id).not.toContain('del')
        if (!row.former) expect(row.next?.marks).toEqual(['ins'])
        if (!row.next) expect(row.former?.marks).toEqual(['del'])
      }
    })
  }

  test(`a comparison in ${locale} is known by its own address, and leads to both texts`, async ({
    ask,
  }) => {
    for (const { number } of published.slice(1)) {
      const path = pagePathname(locale, changesPath(number))
      const { canonical, robots, links, main } = await readPage(ask, path)
      expect(canonical).toBe(site + path)
      expect(robots).toBeUndefined()
      for (const one of [number - 1, number]) {
        expect(links).toContain(pagePathname(locale, `editions/${one}`))
      }
      expect(main).toContain(
        messages[locale].changes.heading.replace('{number}', `${number}`).replace(/\s/g, ' '),
      )
    }
  })

  test(`the first edition has nothing to be compared with in ${locale}`, async ({ ask }) => {
    expect((await ask(pagePathname(locale, changesPath(1)))).status).toBe(404)
  })
}
