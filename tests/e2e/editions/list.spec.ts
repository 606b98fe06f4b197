import { createHash } from 'node:crypto'
import { acceptedFrom } from '../../../lib/editions/days'
import { editionName } from '../../../lib/i18n/edition-name'
import { fromDate } from '../../../lib/i18n/from-date'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, editionPath, pagePathname } from '../../../lib/site/addresses'
import { readPage, textIn } from '../support/document'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const { published, inForce } = editions

for (const locale of locales) {
  const words = messages[locale].editions

  test(`all editions are listed in ${locale}, newest first, with what there is of each`, async ({
    ask,
  }) => {
    const { document, status } = await readPage(ask, pagePathname(locale, 'editions'))
    expect(status).toBe(200)
    const sections = [...document.querySelectorAll('main section')]
    expect(sections.map((one) => textIn(one.querySelector('h2')))).toEqual(
      published
        .toReversed()
        .map((one) => editionName(one.number, one.published, locale).replace(/\s/g, ' ')),
    )

    for (const [index, edition] of published.toReversed().entries()) {
      const section = sections[index]
      const text = textIn(section)
      const plain = (one: string) => one.replace(/\s+/g, ' ')
      expect(text).toContain(plain(words.status[edition === inForce ? 'inForce' : 'earlier']))
      if (edition.note) expect(text).toContain(edition.note[locale])
      expect(text.includes(plain(words.undated))).toBe(edition.published === undefined)
      const from = edition.published && fromDate(acceptedFrom(edition.published), locale)
      // The clock of the clause runs only where it is known when it began.
      if (from) expect(text).toContain(plain(from))

      const links = [...(section?.querySelectorAll('a') ?? [])].map((one) =>
        one.getAttribute('href'),
      )
      expect(links).toContain(pagePathname(locale, editionPath(edition.number)))
      expect(links.includes(pagePathname(locale, changesPath(edition.number)))).toBe(
        edition.number > 1,
      )
      const markdown = `/privacy/files/editions/${edition.number}/privacy-policy-${locale}.md`
      expect(links).toContain(markdown)
      const { body } = await ask(markdown)
      expect(text).toContain(createHash('sha256').update(body).digest('hex'))
    }
  })

  test(`a day leads to its edition in ${locale}, by a form that needs no JavaScript`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(pagePathname(locale, 'editions'))
    const day = inForce.published ?? '2026-12-05'
    await page.locator('input[name=date]').fill(day)
    await page.getByRole('button', { name: messages[locale].on.show }).click()
    const path = inForce.published ? editionPath(inForce.number) : `on?date=${day}`
    await expect(page).toHaveURL(pagePathname(locale, path))
    await page.close()
  })

  test(`the policy in ${locale} leads to all its editions`, async ({ ask }) => {
    for (const path of ['', '1.1']) {
      const { document } = await readPage(ask, pagePathname(locale, path))
      const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'))
      expect(links, path).toContain(pagePathname(locale, 'editions'))
    }
  })
}

test('whatever is said of an edition in the list stands apart from what is before it', async ({
  page,
}) => {
  await page.goto(pagePathname('ru', 'editions'))
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const gaps = await page.locator('main section > * + *').evaluateAll((all) =>
      all.map((one) => {
        const above = one.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN
        return one.getBoundingClientRect().top - above
      }),
    )
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps), `${width} px`).toBeGreaterThanOrEqual(10)
  }
})
