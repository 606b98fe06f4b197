import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, editionPath, pagePathname } from '../../../lib/site/addresses'
import { readPage } from '../support/document'
import { earlier, editions } from '../support/editions'
import { expect, test } from '../support/test'

const plain = (text: string) => text.replace(/\s+/g, ' ')

for (const locale of locales) {
  const words = messages[locale].editions

  test(`an earlier text says in ${locale} that it is one, whole and by part`, async ({ ask }) => {
    for (const { number } of earlier) {
      const said = plain(words.isEarlier.replace('{number}', `${number}`))
      for (const part of ['', '2', '2.1']) {
        const { main } = await readPage(ask, pagePathname(locale, editionPath(number, part)))
        expect(main, `${number}/${part}`).toContain(said)
      }
      const { links } = await readPage(ask, pagePathname(locale, editionPath(number)))
      expect(links).toContain(pagePathname(locale))
      expect(links).toContain(pagePathname(locale, changesPath(number + 1)))
    }
  })

  test(`the text in force, at its lasting address in ${locale}, says of itself nothing of the kind`, async ({
    ask,
  }) => {
    const { number } = editions.inForce
    for (const part of ['', '2', '2.1']) {
      const { main } = await readPage(ask, pagePathname(locale, editionPath(number, part)))
      expect(main).not.toContain(plain(words.isEarlier.replace('{number}', `${number}`)))
    }
  })

  test(`beside a clause of an earlier text that a letter cites, it says in ${locale} where it is now`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    // Clause 2.4 of the first edition, on the withdrawal of consent, was the first that moved.
    await page.goto(`${pagePathname(locale, editionPath(1))}#2.4`)
    const now = pagePathname(locale, editions.inForce.number === 4 ? '2.6' : '2.5')
    const link = page.locator(`main a[href="${now}"]:visible`)
    await expect(link.first()).toBeInViewport()
    const said = plain(words.isEarlier.replace('{number}', '1'))
    const note = page.locator('main p:visible', { has: page.locator(`a[href="${now}"]`) })
    await expect(note.first()).toContainText(said)
    await page.goto(pagePathname(locale, editionPath(1, '2.4')))
    await expect(page.locator(`main a[href="${now}"]`).first()).toBeVisible()
    await page.close()
  })

  test(`relations of editions are in the headers of their pages and files in ${locale}`, async ({
    ask,
  }) => {
    const { published } = editions
    for (const [index, { number }] of published.entries()) {
      const path = (one: number) => pagePathname(locale, editionPath(one))
      const [before, after] = [published[index - 1], published[index + 1]]
      for (const address of [
        path(number),
        `/privacy/files/editions/${number}/privacy-policy-${locale}.md`,
      ]) {
        const { headers } = await ask(address)
        const link = String(headers.link)
        expect(link, address).toContain('rel="version-history"')
        expect(link, address).toContain('rel="latest-version"')
        expect(link.includes('rel="predecessor-version"'), address).toBe(before !== undefined)
        expect(link.includes('rel="successor-version"'), address).toBe(after !== undefined)
      }
    }
  })
}
