import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, editionPath, pagePathname } from '../../../lib/site/addresses'
import { readPage } from '../support/document'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const plain = (text: string) => text.replace(/\s+/g, ' ')
const drafts = editions.all.filter(({ isDraft }) => isDraft)

test('a build with drafts has what is to come and what has no day yet', () => {
  expect(drafts.map(({ number }) => number)).toEqual([5, 6])
  expect(editions.inForce.number).toBe(4)
})

for (const locale of locales) {
  const words = messages[locale]

  test(`every page of a draft in ${locale} is marked as one, and kept from search engines`, async ({
    ask,
  }) => {
    for (const { number } of drafts) {
      for (const path of [
        editionPath(number),
        editionPath(number, '2'),
        editionPath(number, '2.1'),
        editionPath(number, '8.2'),
        changesPath(number),
      ]) {
        const { status, robots, document } = await readPage(ask, pagePathname(locale, path))
        expect(status, path).toBe(200)
        expect(robots, path).toContain('noindex')
        const text = plain(document.body.textContent ?? '')
        expect(text, path).toContain(plain(words.edition.draftNote))
      }
    }
  })

  test(`a draft in ${locale} is compared with what it is to replace, by the words of a proposal`, async ({
    ask,
  }) => {
    const { main } = await readPage(ask, pagePathname(locale, changesPath(5)))
    expect(main).toContain(plain(words.changes.column.inForce))
    expect(main).toContain(plain(words.changes.column.proposed))
  })

  test(`a draft changes nothing of what is in force in ${locale}`, async ({ ask }) => {
    const { main, robots } = await readPage(ask, pagePathname(locale))
    // A site that shows drafts is for who works on them.
    expect(robots).toBe('noindex')
    expect(main).not.toContain(plain(words.edition.draftNote))
    expect((await ask(pagePathname(locale, '8.2'))).status).toBe(404)
  })
}

test('no draft is in the sitemap or in a feed', async ({ request }) => {
  for (const path of ['sitemap.xml', ...locales.map((locale) => `${locale}/editions.atom`)]) {
    const text = await (await request.get(`/privacy/${path}`)).text()
    for (const { number } of drafts) expect(text, path).not.toContain(`/editions/${number}`)
  }
})
