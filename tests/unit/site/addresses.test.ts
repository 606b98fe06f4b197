import { afterEach, describe, expect, it, vi } from 'vitest'
import { siteEditions } from '../../../lib/editions/editions'
import { locales } from '../../../lib/i18n/routing'
import { pagesOf } from '../../../lib/pages/pages'
import { itemNumbers } from '../../../lib/policy/parts'
import {
  absoluteUrl,
  changesPath,
  editionPath,
  itemPattern,
  itemPlace,
  neutralPathname,
  pagePathname,
  pagePattern,
  partPath,
  pathPattern,
  referencePlace,
} from '../../../lib/site/addresses'

const isPage = (pathname: string) => new RegExp(`^${pagePattern}$`).test(pathname)

describe('the addresses', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('lie under /privacy, by language and then by what the page is called', () => {
    expect(pagePathname('kk')).toBe('/privacy/kk')
    expect(pagePathname('ru', '2.4')).toBe('/privacy/ru/2.4')
    expect(neutralPathname()).toBe('/privacy')
    expect(neutralPathname('2.4')).toBe('/privacy/2.4')
  })

  it('of an item leads to its place on the page of its clause', () => {
    expect(itemPlace('ru', '5.1-3')).toBe('/privacy/ru/5.1#5.1-3')
    expect(itemPlace('kk', '12.34-10')).toBe('/privacy/kk/12.34#12.34-10')
  })

  it('of whatever a sentence names are those of pages, and of places on them', () => {
    const places = ['6', '2.4', '5.1-3'].map((number) => referencePlace('ru', number))
    expect(places).toEqual(['/privacy/ru/6', '/privacy/ru/2.4', '/privacy/ru/5.1#5.1-3'])
  })

  it('of what is in an edition stay within it', () => {
    expect(partPath('editions/1', '2.4')).toBe('editions/1/2.4')
    expect(itemPlace('ru', '5.1-3', 'editions/1')).toBe('/privacy/ru/editions/1/5.1#5.1-3')
    const places = ['2.4', '5.1-3'].map((number) => referencePlace('ru', number, 'editions/1'))
    expect(places).toEqual(['/privacy/ru/editions/1/2.4', '/privacy/ru/editions/1/5.1#5.1-3'])
  })

  it('of an edition and its parts lie below the list of all', () => {
    expect(editionPath(1)).toBe('editions/1')
    expect(editionPath(1, '2.4')).toBe('editions/1/2.4')
    expect(changesPath(2)).toBe('editions/2/changes')
  })

  it('are written for other sites with the origin that was configured', () => {
    vi.stubEnv('SITE_URL', 'https://policy.example.kz')
    expect(absoluteUrl('/privacy/kk')).toBe('https://policy.example.kz/privacy/kk')
  })
})

describe('the pattern of a page’s address', () => {
  it('knows every page', async () => {
    const editions = await siteEditions()
    const pages = locales.flatMap((locale) => pagesOf(editions, locale))
    const pathnames = pages.map(({ pathname }) => pathname)
    expect(pathnames.filter((pathname) => !isPage(pathname))).toEqual([])
  })

  it.each([
    ...['/privacy/kk/10', '/privacy/ru/99.99', '/privacy/kk/1.10', '/privacy/ru/editions'],
    ...['/privacy/ru/editions/10', '/privacy/ru/editions/1/2.4', '/privacy/kk/editions/2/changes'],
  ])('knows %s', (pathname) => {
    expect(isPage(pathname)).toBe(true)
  })

  it.each([
    '/privacy',
    '/privacy/',
    '/privacy/kk/',
    '/privacy/de',
    '/privacy/kkk',
    '/privacy/kk/0',
    '/privacy/kk/02.4',
    '/privacy/kk/2.0',
    '/privacy/kk/2.',
    '/privacy/kk/2x4',
    '/privacy/kk/2.4.1',
    '/privacy/kk/2.4/5',
    '/privacy/kk/2.4-1',
    '/privacy/kk/100',
    '/privacy/kk/2.100',
    '/privacy/kk/cookie',
    '/privacy/kk/editions/0',
    '/privacy/kk/editions/changes',
    '/privacy/kk/editions/1/cookies',
    '/privacy/kk/cookies/2',
    '/privacy/cookies',
    '/elsewhere/privacy/kk',
  ])('does not know %s', (pathname) => {
    expect(isPage(pathname)).toBe(false)
  })

  it('knows by itself what a page is called', () => {
    const known = ['2', '12.34', 'cookies', 'editions/1/2.4', '', '2/4', 'kk'].map((path) =>
      new RegExp(`^(?:${pathPattern})$`).test(path),
    )
    expect(known).toEqual([true, true, true, true, false, false, false])
  })
})

describe('the pattern of an item’s number', () => {
  const isItem = (number: string) => new RegExp(`^(?:${itemPattern})$`).test(number)

  it('knows every item of every edition', async () => {
    const { all } = await siteEditions()
    const items = all.flatMap(({ policies }) =>
      locales.flatMap((one) => itemNumbers(policies[one])),
    )
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter((number) => !isItem(number))).toEqual([])
  })

  it.each(['2', '2.4', '2-1', '2.4-', '2.4-0', '2.4-01', '2.4-1-1', '02.4-1', '2.4-1a', '2x4-1'])(
    'does not know %s',
    (number) => {
      expect(isItem(number)).toBe(false)
    },
  )
})
