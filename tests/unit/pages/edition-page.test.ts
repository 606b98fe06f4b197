import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../lib/i18n/routing'
import { editionPage } from '../../../lib/pages/edition-page'
import { isListed, trail } from '../../../lib/pages/page'
import { allPages } from '../../../lib/pages/pages'
import { editions } from '../support/editions'
import { policyEditions } from '../support/policy-editions'

function pageAt(path: string, locale: Locale = 'ru') {
  const page = allPages(editions).find((one) => one.locale === locale && one.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

describe('a page of an edition', () => {
  it.each([
    ['editions/2', '/privacy/ru'],
    ['editions/2/2.1', '/privacy/ru/2.1'],
    ['editions/2/4', '/privacy/ru/4'],
  ])('%s is known to search engines as %s, since it is in force', (path, canonical) => {
    const page = pageAt(path)
    expect([page.canonical, page.isIndexed, isListed(page)]).toEqual([canonical, true, false])
  })

  it.each(['editions/1', 'editions/1/2.1'])('%s is its own, and not shown by them', (path) => {
    const page = pageAt(path)
    expect([page.canonical, page.isIndexed]).toEqual([`/privacy/ru/${path}`, false])
  })

  it.each([
    ['editions/1', ['', 'editions', 'editions/1'], 'Редакция №\u00a01'],
    ['editions/1/2', ['', 'editions', 'editions/1', 'editions/1/2'], 'Раздел\u00a02'],
    [
      'editions/1/2.1',
      ['', 'editions', 'editions/1', 'editions/1/2', 'editions/1/2.1'],
      'Пункт\u00a02.1',
    ],
  ])('%s stands below %j, and is called %s there', (path, above, name) => {
    expect(trail(pageAt(path)).map((one) => one.path)).toEqual(above)
    expect(pageAt(path).shortName).toBe(name)
  })

  it('has the parts that its own edition has', () => {
    expect(pageAt('editions/1').parts).toEqual([1, 2, 3, 4].map((one) => `editions/1/${one}`))
    expect(pageAt('editions/2').parts).toHaveLength(5)
    expect(pageAt('editions/1/2').parts).toEqual(['editions/1/2.1', 'editions/1/2.2'])
  })

  it.each<[Locale, string, string]>([
    ['ru', 'editions/1/2.1', 'Пункт 2.1 Политики конфиденциальности. Редакция №\u00a01'],
    [
      'ru',
      'editions/2/2.1',
      'Пункт 2.1 Политики конфиденциальности. Редакция №\u00a02 от 15\u00a0января 2026\u00a0года',
    ],
    [
      'kk',
      'editions/2/2.1',
      'Құпиялылық саясатының 2.1-тармағы. 2026\u00a0жылғы 15\u00a0қаңтардағы №\u00a02 редакция',
    ],
  ])('in %s at %s has the title «%s»', (locale, path, title) => {
    expect(pageAt(path, locale).title).toBe(title)
  })

  it('says in its title that it is of a draft, whose day may yet change', () => {
    const draft = policyEditions.all.at(-1)
    if (!draft) throw new Error('There is no draft.')
    for (const edition of [draft, { ...draft, published: '2030-01-15' }]) {
      const [ru, kk] = (['ru', 'kk'] as const).map(
        (locale) => editionPage(policyEditions, edition, locale).title,
      )
      expect(ru).toMatch(/\. Проект редакции №\u00a06$/)
      expect(kk).toMatch(/\. Редакция жобасы: №\u00a06$/)
    }
  })

  it('is led to by its own address in any language', () => {
    expect(pageAt('editions/1/2.1').neutralPathname).toBe('/privacy/editions/1/2.1')
  })
})

it('the list has all editions', () => {
  const page = pageAt('editions')
  expect(page.parts).toEqual(['editions/1', 'editions/2'])
  expect(isListed(page)).toBe(true)
})

describe('the versions of a page', () => {
  const versionsAt = (path: string) => pageAt(path).versions
  const history = { 'version-history': '/privacy/ru/editions' }

  it('of a text are the latest, those around it, and the list of all', () => {
    expect(versionsAt('editions/1')).toEqual({
      'latest-version': '/privacy/ru',
      'successor-version': '/privacy/ru/editions/2',
      ...history,
    })
    const inForce = {
      'latest-version': '/privacy/ru',
      'predecessor-version': '/privacy/ru/editions/1',
      ...history,
    }
    expect(versionsAt('editions/2')).toEqual(inForce)
    expect(versionsAt('')).toEqual(inForce)
  })

  it('of a clause are the same clause, whatever its number is there', () => {
    // A section was put before the one about cookies.
    expect(versionsAt('editions/1/3.2')).toEqual({
      'latest-version': '/privacy/ru/4.2',
      'successor-version': '/privacy/ru/editions/2/4.2',
      ...history,
    })
    expect(versionsAt('4.2')).toMatchObject({
      'predecessor-version': '/privacy/ru/editions/1/3.2',
    })
  })

  it('of a clause that another edition has not are the whole text', () => {
    expect(versionsAt('editions/2/3.1')).toMatchObject({
      'predecessor-version': '/privacy/ru/editions/1',
    })
  })

  it('are none of the settings', () => {
    expect(versionsAt('cookies')).toEqual({})
  })
})
