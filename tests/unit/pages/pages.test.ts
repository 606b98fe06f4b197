import { describe, expect, it } from 'vitest'
import { siteEditions } from '../../../lib/editions/editions'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { isListed, trail } from '../../../lib/pages/page'
import { allPages, pagesOf } from '../../../lib/pages/pages'
import { editions, editionsOf, first } from '../support/editions'
import { policyEditions } from '../support/policy-editions'

const alone = editionsOf(first)
const made = pagesOf(alone, 'ru')
/** Those that search engines may know: all but the pages of editions. */
const pages = made.filter(isListed)

function pageAt(path: string, locale: Locale = 'ru') {
  const page = pagesOf(alone, locale).find((one) => one.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  return page
}

describe('the pages of an edition', () => {
  const numbers = ['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1', '3.2', '4', '4.1']

  it('are the policy, each section and clause, the cookie settings, and the same texts for ever', () => {
    expect(made.map(({ path }) => path)).toEqual([
      ...['', ...numbers, 'cookies', 'on'],
      ...['editions', 'editions/1', ...numbers.map((number) => `editions/1/${number}`)],
    ])
  })

  it('are at the same paths in every language', () => {
    const paths = locales.map((locale) => pagesOf(alone, locale).map(({ path }) => path))
    expect(new Set(paths.map(String)).size).toBe(1)
  })

  it.each([
    ['', '/privacy/ru', '/privacy', '/privacy/og/ru/policy.png'],
    ['2.1', '/privacy/ru/2.1', '/privacy/2.1', '/privacy/og/ru/2.1.png'],
    ['cookies', '/privacy/ru/cookies', '/privacy/cookies', '/privacy/og/ru/cookies.png'],
  ])('“%s” is at %s, at %s in any language, with the picture %s', (path, own, neutral, picture) => {
    const page = pageAt(path)
    expect([page.pathname, page.neutralPathname, page.picture.pathname]).toEqual([
      own,
      neutral,
      picture,
    ])
    expect(picture.endsWith(`/${page.picture.file}`)).toBe(true)
  })

  it('have a picture each, and what is about editions the one of the policy', () => {
    const isShared = (path: string) => /^(?:on|editions.*)$/.test(path)
    const pictures = made.map(({ path, picture }) => [picture.file, path] as const)
    const shared = pictures.filter(([, path]) => isShared(path))
    expect(new Set(shared.map(([file]) => file))).toEqual(new Set(['policy.png']))
    const others = pictures.filter(([, path]) => !isShared(path))
    expect(new Set(others.map(([file]) => file)).size).toBe(others.length)
  })

  it('are made once in all languages, Kazakh first, for each edition', () => {
    const made = allPages(alone)
    expect(made).toEqual([...pagesOf(alone, 'kk'), ...pagesOf(alone, 'ru')])
    expect(allPages(alone)).toBe(made)
    expect(allPages(editions)).not.toEqual(made)
  })

  it.each([
    ['', ['']],
    ['2', ['', '2']],
    ['2.1', ['', '2', '2.1']],
    ['cookies', ['', 'cookies']],
  ])('“%s” stands below %j', (path, above) => {
    expect(trail(pageAt(path)).map((one) => one.path)).toEqual(above)
  })

  it.each([
    ['', ['1', '2', '3', '4']],
    ['2', ['2.1', '2.2']],
    ['2.1', []],
    ['cookies', []],
  ])('“%s” has the parts %j', (path, parts) => {
    expect(pageAt(path).parts).toEqual(parts)
  })

  it('show when the text was published, where that is known; what shows no text has no date', () => {
    expect(new Set(pages.map(({ published }) => published))).toEqual(new Set([undefined]))
    // The number 3.2 is there no more.
    const others = ['cookies', 'on', 'editions', '3.2']
    for (const { path, published } of pagesOf(editions, 'kk')) {
      const isUnknown = others.includes(path) || path.startsWith('editions/1')
      expect(published, path).toBe(isUnknown ? undefined : '2026-01-15')
    }
  })

  it('lead to the section about cookies, wherever an edition has it', () => {
    expect(made.map(({ cookiesSection }) => cookiesSection)).toEqual([
      { number: '3', href: '#3' },
      ...made.slice(1).map(() => ({ number: '3', href: '/privacy/ru#3' })),
    ])
    // The banner on an earlier text speaks of the policy in force, too.
    const [, ...others] = pagesOf(editions, 'kk')
    expect(others.map(({ cookiesSection }) => cookiesSection)).toEqual(
      others.map(() => ({ number: '4', href: '/privacy/kk#4' })),
    )
  })

  it('say what was chosen about cookies only in the settings', () => {
    expect(pages.filter(({ showsChoice }) => showsChoice).map(({ path }) => path)).toEqual([
      'cookies',
    ])
  })
})

describe('what a page is called', () => {
  it.each<[Locale, string, string, string, string]>([
    ['ru', '2.1', 'Пункт\u00a02.1', 'Пункт\u00a02.1', 'Пункт 2.1 Политики конфиденциальности'],
    [
      ...(['ru', '2', 'Раздел\u00a02. Сбор данных', 'Раздел\u00a02. Сбор данных'] as const),
      'Раздел 2 Политики конфиденциальности. Сбор данных',
    ],
    ['kk', '2.1', '2.1-тармақ', '2.1-тармақ', 'Құпиялылық саясатының 2.1-тармағы'],
    [
      'kk',
      '',
      'Құпиялылық саясаты',
      ...(Array(2).fill(first.policies.kk.title) as [string, string]),
    ],
    ['ru', 'cookies', ...(Array(3).fill('Настройки cookie') as [string, string, string])],
  ])('in %s at “%s”: %s, %s, %s', (locale, path, name, heading, title) => {
    expect(pageAt(path, locale)).toMatchObject({ locale, name, heading, title })
  })
})

describe('the name of a page among others', () => {
  it.each<[Locale, string, string, string | undefined]>([
    ['ru', '', 'Политика', undefined],
    ['ru', '2', 'Раздел\u00a02', undefined],
    ['ru', '2.1', 'Пункт\u00a02.1', 'Сбор данных'],
    ['kk', '2', '2-бөлім', undefined],
    ['ru', 'cookies', 'Настройки cookie', undefined],
  ])('in %s at “%s” is %s, and it is about %s', (locale, path, shortName, about) => {
    expect(pageAt(path, locale)).toMatchObject({ shortName, about })
  })
})

describe('the description of a page', () => {
  it('is the text of the part, each clause of a section after its number, cut at 160 characters', () => {
    const { text, description } = pageAt('2')
    expect(text).toMatch(
      /^2\.1\. Читальный зал собирает: фамилию.* согласно пункту 2\.2\. 2\.2\. Читатель может .* 4\.1\.$/,
    )
    expect(text.startsWith(description.replace(/…$/, ''))).toBe(true)
    expect(description.length).toBeLessThanOrEqual(160)
    expect(description.length).toBeGreaterThan(140)
  })

  it('is that of no other page which search engines know, in at most 160 characters', async () => {
    for (const some of [alone, editions, await siteEditions()]) {
      const descriptions = allPages(some)
        .filter(isListed)
        .map(({ description }) => description)
      expect(new Set(descriptions).size).toBe(descriptions.length)
      for (const { description } of allPages(some)) {
        expect(description.length, description).toBeLessThanOrEqual(160)
      }
    }
  })

  it('is the whole text where that is short', () => {
    const { text, description } = pageAt('3.2')
    expect(description).toBe('Читатель может отключить файлы cookie в настройках браузера.')
    expect(text).toBe(description)
  })

  it.each(['', 'cookies'])('of “%s” is said of the page', (path) => {
    for (const locale of locales) {
      const { text, description } = pageAt(path, locale)
      expect(description).not.toBe('')
      expect(text).toBe(description)
    }
  })
})

it('no page is shown by search engines where drafts are shown', () => {
  expect(allPages(policyEditions).filter(isListed)).toEqual([])
})
