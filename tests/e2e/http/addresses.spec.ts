import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { locales } from '../../../lib/i18n/routing'
import { isListed } from '../../../lib/pages/page'
import { pagesOf } from '../../../lib/pages/pages'
import { pagePathname } from '../../../lib/site/addresses'
import { publishedOf } from '../support/editions'
import { editions } from '../support/policy'
import { allPages, expect, missingPages, nearMissing, site, test } from '../support/test'

/** What a page says of addresses: its own, its other languages', and where it leads. */
function read(html: string) {
  const links: string[] = []
  const ids = new Set<string>()
  const alternates: Record<string, string> = {}
  let canonical = ''
  let robots: string | undefined
  visit(unified().use(rehypeParse).parse(html), 'element', (element: Element) => {
    const { id, href, src, rel, hrefLang, name, content } = element.properties
    if (id) ids.add(String(id))
    const target = href ?? src
    const rels = Array.isArray(rel) ? rel : []
    if (rels.includes('canonical')) canonical = String(href)
    else if (rels.includes('alternate') && hrefLang) alternates[String(hrefLang)] = String(href)
    else if (target) links.push(String(target))
    if (name === 'robots') robots = String(content)
  })
  return { links, ids, alternates, canonical, robots }
}

test('the sitemap has every page with its languages, and no others', async ({ request }) => {
  const xml = await (await request.get('/privacy/sitemap.xml')).text()
  const listed = [...xml.matchAll(/<loc>(.+?)<[/]loc>/g)].map(([, address = '']) => address)
  expect(listed).toEqual(allPages.map((path) => `${site}${path}`))
  for (const { path, neutralPathname } of pagesOf(editions, 'kk').filter(isListed)) {
    for (const [language, address] of [
      ...locales.map((one) => [one, pagePathname(one, path)]),
      ['x-default', neutralPathname],
    ]) {
      const link = `hreflang="${language}" href="${site}${address}"`
      expect(xml.split(link).length - 1, link).toBe(locales.length)
    }
  }
  const dates = Object.fromEntries(
    [...xml.matchAll(/<url>.*?<[/]url>/gs)].map(([entry]) => [
      /<loc>[^<]*?([/]privacy[^<]*)<[/]loc>/.exec(entry)?.[1],
      /<lastmod>(.+?)<[/]lastmod>/.exec(entry)?.[1],
    ]),
  )
  expect(dates).toEqual(Object.fromEntries(allPages.map((path) => [path, publishedOf(path)])))
})

test('every page is there, names itself, and is named by its other languages', async ({
  request,
}) => {
  for (const { path, neutralPathname } of pagesOf(editions, 'kk').filter(isListed)) {
    const expected = Object.fromEntries([
      ...locales.map((one) => [one, `${site}${pagePathname(one, path)}`]),
      ['x-default', `${site}${neutralPathname}`],
    ])
    for (const locale of locales) {
      const response = await request.get(pagePathname(locale, path))
      expect(response.status(), path).toBe(200)
      const { canonical, alternates, robots } = read(await response.text())
      expect(canonical).toBe(`${site}${pagePathname(locale, path)}`)
      expect(alternates).toEqual(expected)
      expect(robots).toBeUndefined()
    }
    const neutral = await request.get(neutralPathname)
    expect(new URL(neutral.url()).pathname).toBe(pagePathname('kk', path))
  }
})

test('no link on any page is dead, nor the place that it names', async ({ request, baseURL }) => {
  const seen = new Map<string, Promise<{ status: number; ids: Set<string> }>>()
  const look = (path: string) => {
    const known = seen.get(path)
    if (known) return known
    const fetched = request.get(path).then(async (response) => {
      const isHtml = response.headers()['content-type']?.startsWith('text/html')
      const ids = isHtml ? read(await response.text()).ids : new Set<string>()
      return { status: response.status(), ids }
    })
    seen.set(path, fetched)
    return fetched
  }

  let followed = 0
  const missing = [...missingPages, ...nearMissing.map(({ path }) => path)]
  for (const path of [...allPages, ...missing]) {
    const { links } = read(await (await request.get(path)).text())
    for (const link of links) {
      const url = new URL(link, `${baseURL}${path}`)
      // What lies outside this site is not ours to ask for.
      if (url.origin !== new URL(`${baseURL}`).origin) continue
      const { status, ids } = await look(url.pathname)
      expect(status, `${path} -> ${link}`).toBe(missing.includes(url.pathname) ? 404 : 200)
      const id = decodeURIComponent(url.hash.slice(1))
      if (id) expect([...ids], `${path} -> ${link}`).toContain(id)
      followed += 1
    }
  }
  expect(followed).toBeGreaterThan(allPages.length * 10)
})

test('robots are shown the sitemap, where the site runs alone', async ({ request }) => {
  const response = await request.get('/robots.txt')
  expect(response.status()).toBe(200)
  expect(await response.text()).toContain(`Sitemap: ${site}/privacy/sitemap.xml`)
})

test('the manifest of each language has icons that are there', async ({ request }) => {
  for (const locale of locales) {
    const response = await request.get(`/privacy/manifest/${locale}`)
    expect(response.headers()['content-type']).toBe('application/manifest+json')
    const { lang, start_url, icons } = await response.json()
    expect(lang).toBe(locale)
    expect((await request.get(start_url)).status()).toBe(200)
    expect(icons).toHaveLength(2)
    for (const { src } of icons) {
      expect((await request.get(src)).headers()['content-type']).toBe('image/png')
    }
  }
})
