import { type Locale, locales } from '../../../lib/i18n/routing'
import { clauseOf, editionPath, pagePathname } from '../../../lib/site/addresses'
import { knownMeanings, knownRetired } from '../../support/known-changes'
import { readPage } from '../support/document'
import { editions, everNumbers } from '../support/editions'
import { expect, test } from '../support/test'

const { inForce } = editions
const meanings = knownMeanings[inForce.number] ?? []
const retired = knownRetired[inForce.number] ?? []
const isItem = (number: string) => number.includes('-')

/** Where a number leads: an item has a place on the page of its clause. */
function addressOf(locale: Locale, number: string): string {
  const page = pagePathname(locale, clauseOf(number))
  return isItem(number) ? `${page}#${number}` : page
}

/** Where a part is: on its page, or at its place on that of its clause or of the whole text. */
function placesOf(locale: Locale, number: string, edition?: number): string[] {
  const path = (part = '') => pagePathname(locale, edition ? editionPath(edition, part) : part)
  const place = `#${number}`
  // On the page of the text itself.
  const here = edition ? [] : [place]
  return [path(number), `${path(clauseOf(number))}${place}`, `${path()}${place}`, ...here]
}

/** Makes sure that a page leads to all that a number stood for, as it was and as it is now. */
function leadsToMeanings(links: readonly string[], locale: Locale, number: string): void {
  for (const { first, last, now } of meanings.filter((one) => one.number === number)) {
    const name = `${number}, in editions ${first} to ${last}`
    const former = new Set(placesOf(locale, number, last))
    expect(
      links.some((link) => former.has(link)),
      name,
    ).toBe(true)
    const present = new Set(now ? placesOf(locale, now) : links)
    expect(
      links.some((link) => present.has(link)),
      `${name}, now ${now}`,
    ).toBe(true)
  }
}

for (const locale of locales) {
  test(`every number that ever was answers in ${locale}, and with words it did not have says so`, async ({
    ask,
    request,
  }) => {
    for (const number of everNumbers) {
      const response = await request.get(pagePathname(locale, number))
      expect(response.status(), number).toBe(200)
      const { links } = await readPage(ask, pagePathname(locale, clauseOf(number)))
      leadsToMeanings(links, locale, number)
    }
  })

  test(`so does its place in the whole text in ${locale}`, async ({ ask }) => {
    const { document, links } = await readPage(ask, pagePathname(locale))
    for (const number of everNumbers) {
      expect(document.getElementById(number), number).not.toBeNull()
      leadsToMeanings(links, locale, number)
    }
  })

  test(`who is led to a clause or item by its number reads beside it in ${locale} what else that was`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const told = (number: string, last: number) =>
      page.locator(`main a[href="${placesOf(locale, number, last)[isItem(number) ? 1 : 0]}"]`)
    // Until edition 4 another item was the fourth: the one before it is deleted.
    await page.goto(addressOf(locale, '5.1-4'))
    await expect(told('5.1-4', 3).locator('visible=true').first()).toBeInViewport()
    // Among the clauses of a section as in the whole text.
    await page.goto(`${pagePathname(locale, '3')}#3.3`)
    await expect(told('3.3', 3).locator('visible=true').first()).toBeInViewport()
    await page.goto(pagePathname(locale, '3'))
    await expect(told('3.3', 3).locator('visible=true')).toHaveCount(0)
    await page.close()
  })

  test(`a number that always stood for the same leads to no earlier text in ${locale}`, async ({
    ask,
  }) => {
    for (const number of ['1', '1.1', '2.1', '8.1']) {
      const { links } = await readPage(ask, pagePathname(locale, number))
      const former = links.filter((link) => /editions[/]\d+(?:[#/]\d|$)/.test(link))
      expect(former, number).toEqual([])
    }
  })

  test(`a number that is no more leads in ${locale} to its last words, and is kept from search engines`, async ({
    ask,
  }) => {
    for (const number of retired) {
      const { status, robots, links, main, headers } = await readPage(
        ask,
        pagePathname(locale, number),
      )
      if (isItem(number)) {
        expect(headers.location).toBe(addressOf(locale, number))
        const { document } = await readPage(ask, pagePathname(locale, clauseOf(number)))
        expect(document.getElementById(number), number).not.toBeNull()
        continue
      }
      expect(status, number).toBe(200)
      expect(robots, number).toContain('noindex')
      leadsToMeanings(links, locale, number)
      expect(main).toContain(number)
    }
  })
}

test('a number that is no more is for readers of either language', async ({ ask }) => {
  for (const number of retired) {
    for (const locale of locales) {
      const headers = { 'accept-language': locale }
      const answer = await ask(`/privacy/${number}`, { headers })
      expect(answer.status, number).toBe(307)
      expect(answer.headers.location).toBe(addressOf(locale, number))
    }
  }
})
