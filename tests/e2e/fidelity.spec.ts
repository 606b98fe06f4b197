import { locales } from '../../lib/i18n/routing'
import { fromHtml } from './support/html'
import { readReceived } from './support/received'
import { expect, test } from './support/test'

const received = readReceived()

for (const locale of locales) {
  test(`the page in ${locale} says what was received, word for word`, async ({ request }) => {
    const page = fromHtml(await (await request.get(`/privacy/${locale}`)).text())

    expect(page.numbers()).toEqual([...received[locale].keys()])
    for (const [number, words] of received[locale]) {
      const isSection = !number.includes('.')
      // The source writes headings in capitals, the page in sentence case.
      const expected = isSection ? words.toLocaleUpperCase(locale) : words
      const said = page.wordsOf(number)
      expect(isSection ? said.toLocaleUpperCase(locale) : said, number).toBe(expected)
    }
  })
}
