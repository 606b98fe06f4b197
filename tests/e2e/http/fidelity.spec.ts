import { locales } from '../../../lib/i18n/routing'
import { readReceived } from '../../support/received'
import { fromHtml } from '../support/html'
import { readMarkdownText } from '../support/markdown'
import { edition, numbers } from '../support/policy'
import { expect, test } from '../support/test'

/** What a page says under each number, in the order of the page. */
function textsOn(html: string): [number: string, text: string][] {
  const page = fromHtml(html)
  return page.numbers().map((number) => [number, page.textUnder(number)])
}

for (const locale of locales) {
  const source = [...readMarkdownText(edition.sources[locale])]

  test(`the page in ${locale} says what the Markdown says, word for word`, async ({ request }) => {
    expect(source.length).toBeGreaterThanOrEqual(numbers.length)
    const html = await (await request.get(`/privacy/${locale}`)).text()
    expect(textsOn(html)).toEqual(source)
  })

  test(`the page of each number in ${locale} says what the Markdown says`, async ({ request }) => {
    for (const number of numbers) {
      const isClause = number.includes('.')
      const html = await (await request.get(`/privacy/${locale}/${number}`)).text()
      const shown = source.filter(
        ([one]) =>
          one.startsWith(isClause ? `${number}-` : `${number}.`) || (isClause && one === number),
      )
      expect(textsOn(html), number).toEqual(shown)
    }
  })

  // The text as received is that of the first edition.
  if (edition.number === 1) {
    test(`the page in ${locale} says what was received, word for word`, async ({ request }) => {
      const html = await (await request.get(`/privacy/${locale}`)).text()
      // The source writes headings in capitals, the page in sentence case.
      const inCapitals = ([number, text]: [string, string]) => [
        number,
        number.includes('.') ? text : text.toLocaleUpperCase(locale),
      ]
      expect(textsOn(html).map(inCapitals)).toEqual([...readReceived()[locale]].map(inCapitals))
    })
  }
}
