import { type Locale, locales } from '../../../lib/i18n/routing'
import { policyNumbers } from '../../../lib/policy/parts'
import { fromHtml } from '../support/html'
import { readReceived } from '../support/received'
import { expect, policies, test } from '../support/test'

const received = readReceived()

/** Expects a page to say of these numbers, and of no others, what was received. */
function expectReceived(html: string, locale: Locale, numbers: readonly string[]): void {
  const page = fromHtml(html)
  expect(page.numbers()).toEqual(numbers)
  for (const number of numbers) {
    const words = received[locale].get(number) ?? ''
    const isSection = !number.includes('.')
    // The source writes headings in capitals, the page in sentence case.
    const expected = isSection ? words.toLocaleUpperCase(locale) : words
    const said = page.wordsOf(number)
    expect(isSection ? said.toLocaleUpperCase(locale) : said, number).toBe(expected)
  }
}

for (const locale of locales) {
  const all = [...received[locale].keys()]

  test(`the page in ${locale} says what was received, word for word`, async ({ request }) => {
    expectReceived(await (await request.get(`/privacy/${locale}`)).text(), locale, all)
  })

  test(`the page of each number in ${locale} says what was received`, async ({ request }) => {
    for (const number of policyNumbers(policies[locale])) {
      const html = await (await request.get(`/privacy/${locale}/${number}`)).text()
      const below = number.includes('.') ? `${number}-` : `${number}.`
      const shown = all.filter(
        (one) => one.startsWith(below) || (one === number && one.includes('.')),
      )
      expectReceived(html, locale, shown)
    }
  })
}
