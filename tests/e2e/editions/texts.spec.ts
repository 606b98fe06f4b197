import { locales } from '../../../lib/i18n/routing'
import { policyNumbers } from '../../../lib/policy/parts'
import { editionPath, pagePathname } from '../../../lib/site/addresses'
import { readPage } from '../support/document'
import { editions, textsOf } from '../support/editions'
import { fromHtml } from '../support/html'
import { expect, site, test } from '../support/test'

const { published, inForce } = editions

for (const locale of locales) {
  for (const edition of published) {
    const { number: name } = edition
    const source = [...textsOf(edition, locale)].slice(1)
    const textsOn = (html: string) => {
      const page = fromHtml(html)
      return page.numbers().map((number) => [number, page.textUnder(number)])
    }

    test(`edition ${name} says in ${locale} for ever what its Markdown says, whole and by part`, async ({
      ask,
    }) => {
      const whole = await readPage(ask, pagePathname(locale, editionPath(name)))
      expect(whole.status).toBe(200)
      expect(textsOn(whole.html)).toEqual(source)

      for (const number of policyNumbers(edition.policies[locale])) {
        const { status, html } = await readPage(
          ask,
          pagePathname(locale, editionPath(name, number)),
        )
        expect(status, number).toBe(200)
        const isClause = number.includes('.')
        const shown = source.filter(
          ([one]) =>
            one.startsWith(isClause ? `${number}-` : `${number}.`) || (isClause && one === number),
        )
        expect(textsOn(html), number).toEqual(shown)
      }
    })

    test(`search engines are shown of edition ${name} in ${locale} only what is in force`, async ({
      ask,
    }) => {
      for (const number of ['', ...policyNumbers(edition.policies[locale])]) {
        const path = pagePathname(locale, editionPath(name, number))
        const { canonical, robots } = await readPage(ask, path)
        if (edition === inForce) {
          expect(canonical, path).toBe(site + pagePathname(locale, number))
          expect(robots, path).toBeUndefined()
        } else {
          expect(canonical, path).toBe(site + path)
          expect(robots, path).toContain('noindex')
        }
      }
    })
  }
}

test('each edition is led to in the language of the reader, whole and by part', async ({ ask }) => {
  for (const { number: name } of published) {
    for (const locale of locales) {
      for (const number of ['', '2', '2.1']) {
        const path = editionPath(name, number)
        const headers = { 'accept-language': locale }
        const answer = await ask(`/privacy/${path}`, { headers })
        expect(answer.status, path).toBe(307)
        expect(answer.headers.location).toBe(pagePathname(locale, path))
      }
    }
  }
})

test('there is no edition, nor part of one, that there never was', async ({ ask }) => {
  const next = editions.all.length + 1
  for (const path of [`editions/${next}`, `editions/${next}/1.1`, 'editions/0', 'editions/1/99']) {
    expect((await ask(`/privacy/ru/${path}`)).status, path).toBe(404)
    expect((await ask(`/privacy/${path}`)).status, path).toBe(404)
  }
})
