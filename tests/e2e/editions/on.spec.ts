import { daysAfter } from '../../../lib/editions/days'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { editionPath, pagePathname } from '../../../lib/site/addresses'
import { readPage } from '../support/document'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const dated = editions.published.flatMap(({ number, published }) =>
  published ? [{ number, published }] : [],
)
/** A message as a page shows it: without the tags of its parts. */
const plain = (text: string) => text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

for (const locale of locales) {
  const words = messages[locale].on
  const address = (day: string) => `${pagePathname(locale, 'on')}?date=${day}`

  test(`a day leads in ${locale} to the edition that was in force on it`, async ({ ask }) => {
    for (const [index, { number, published }] of dated.entries()) {
      const next = dated[index + 1]?.published ?? '2099-01-01'
      for (const day of [published, daysAfter(published, 1), daysAfter(next, -1)]) {
        const { status, headers } = await ask(address(day))
        expect([302, 303, 307], day).toContain(status)
        expect(headers.location, day).toBe(pagePathname(locale, editionPath(number)))
      }
    }
  })

  test(`of a day before any that is known it is said in ${locale} that nothing is known`, async ({
    ask,
  }) => {
    const [first] = editions.published
    const day = dated[0] ? daysAfter(dated[0].published, -1) : '2026-12-05'
    const { main, links } = await readPage(ask, address(day))
    expect(main).toContain(plain(words.undated.replace('{number}', `${first?.number}`)))
    expect(links).toContain(pagePathname(locale, editionPath(1)))
  })

  test(`what is no day is said in ${locale} to be none`, async ({ ask }) => {
    for (const day of ['2026-02-30', '1.12.2026', 'yesterday', '2026-12-05%00', '20261205']) {
      const { status, main } = await readPage(ask, address(day))
      expect(status, day).toBe(400)
      expect(main, day).toContain(plain(words.malformed))
    }
  })
}
