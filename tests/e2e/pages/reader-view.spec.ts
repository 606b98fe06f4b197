import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { locales } from '../../../lib/i18n/routing'
import { contentText } from '../../../lib/policy/text'
import { policies } from '../support/policy'
import { expect, test } from '../support/test'

/** The paragraphs that the reader view of Firefox shows of a page. */
function read(html: string) {
  const article = new Readability(parseHTML(html).document).parse()
  const { document } = parseHTML(`<body>${article?.content}</body>`)
  const paragraphs = [...document.querySelectorAll('h2, p, li')]
  const clean = (text: string | null) => text?.replace(/\s+/g, ' ').trim()
  return {
    title: article?.title,
    paragraphs: paragraphs.map(({ textContent }) => clean(textContent)),
    all: clean(article?.textContent ?? '')?.replaceAll(' ', ''),
  }
}

for (const locale of locales) {
  const { title, sections } = policies[locale]
  const text = sections.flatMap(({ number, heading, clauses }) => [
    `${number} ${heading}`,
    ...clauses.flatMap((clause) => [
      `${clause.number} ${contentText(clause.content)}`,
      ...clause.items.map((item) => contentText(item.content)),
    ]),
  ])

  test(`the reader view has the policy in ${locale} with each number before its words, and nothing else`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const view = read(await page.content())
    expect(view.title).toBe(title)
    expect(view.paragraphs).toEqual(text)
    expect(view.all).toBe(text.join('').replaceAll(' ', ''))
  })
}
