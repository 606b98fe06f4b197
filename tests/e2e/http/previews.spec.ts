import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { pictureSize } from '../../../lib/pages/picture'
import { findPart } from '../../../lib/policy/parts'
import { clauseText, sectionText } from '../../../lib/policy/text'
import { publishedOf } from '../support/editions'
import { numbers, policies } from '../support/policy'
import { allPages, everyPage, expect, site, test } from '../support/test'

/** As they call themselves. */
const robots = [
  'TelegramBot (like TwitterBot)',
  'WhatsApp/2.23.20.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Twitterbot/1.0',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
]

/** The tags that a robot reads, by their name. */
function tagsOf(html: string): Map<string, string> {
  const tags = html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]))
}

for (const robot of robots) {
  test(`${robot} sees which clause a link means`, async ({ request }) => {
    for (const locale of locales) {
      for (const number of numbers) {
        const path = `/privacy/${locale}/${number}`
        const response = await request.get(path, { headers: { 'user-agent': robot } })
        const html = await response.text()
        const tags = tagsOf(html)
        const kind = number.includes('.') ? 'clause' : 'section'
        const part = findPart(policies[locale], number)
        const title = messages[locale].title[kind]
          .replace('{number}', number)
          .replace('{heading}', part.section.heading)
        const description = tags.get('description') ?? ''
        const [cut = '', ...rest] = description.split('…')
        expect(html).toContain(`<title>${title} – ENIC-Kazakhstan</title>`)
        expect(description.length).toBeLessThanOrEqual(161)
        const text = part.clause ? clauseText(part.clause) : sectionText(part.section)
        expect(text.startsWith(cut), path).toBe(true)
        expect(rest.join('')).toBe('')
        expect(Object.fromEntries(tags)).toMatchObject({
          'og:type': 'article',
          'og:title': title,
          'og:description': description,
          'og:url': `${site}${path}`,
          'og:locale': locale === 'kk' ? 'kk_KZ' : 'ru_RU',
          'og:locale:alternate': locale === 'kk' ? 'ru_RU' : 'kk_KZ',
          'og:image': `${site}/privacy/og/${locale}/${number}.png`,
          'og:image:width': `${pictureSize.width}`,
          'og:image:height': `${pictureSize.height}`,
          'twitter:card': 'summary_large_image',
        })
      }
    }
  })
}

test('each page has a picture of its own, of the right size', async ({ request }) => {
  const hashes = new Set<string>()
  for (const path of allPages) {
    const tags = tagsOf(await (await request.get(path)).text())
    const response = await request.get(tags.get('og:image')?.replace(site, '') ?? '')
    expect(response.headers()['content-type'], path).toBe('image/png')
    const png = await response.body()
    expect(png.length, path).toBeLessThan(100_000)
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(pictureSize)
    hashes.add(createHash('sha256').update(png).digest('hex'))
  }
  // What is about editions has the picture of the policy.
  const own = allPages.filter((path) => !path.includes('/editions'))
  expect(hashes.size).toBe(own.length)
})

/** The places of a picture that are not of the colour of its ground, row by row, below its border. */
async function rowsOf(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixel = (x: number, y: number) => data.subarray((y * info.width + x) * 3).subarray(0, 3)
  const ground = pixel(0, info.height - 1)
  const first = Array.from({ length: info.height }, (_, y) => y).find((y) =>
    pixel(0, y).equals(ground),
  )
  return Array.from({ length: info.height - (first ?? 0) }, (_, row) =>
    Array.from({ length: info.width }, (_, x) => x).filter(
      (x) => !pixel(x, row + (first ?? 0)).equals(ground),
    ),
  )
}

test('the text of a picture keeps clear of its foot and its edges', async ({ request }) => {
  for (const path of allPages) {
    const tags = tagsOf(await (await request.get(path)).text())
    const response = await request.get(tags.get('og:image')?.replace(site, '') ?? '')
    const rows = await rowsOf(await response.body())
    const marked = rows.flatMap((row, y) => (row.length > 0 ? [y] : []))
    const gaps = marked.map((y, index) => y - (marked[index - 1] ?? y))
    // The foot is the last line: the space before it is wider than that between any two lines.
    const foot = gaps.findLastIndex((gap) => gap > 1)
    expect(gaps[foot], path).toBeGreaterThan(40)
    expect((marked.at(-1) ?? 0) - (marked[foot] ?? 0), path).toBeLessThan(40)
    expect(rows.length - 1 - (marked.at(-1) ?? 0), path).toBeGreaterThan(50)
    const places = rows.flat()
    expect(
      places.reduce((a, b) => Math.min(a, b)),
      path,
    ).toBeGreaterThan(70)
    expect(
      places.reduce((a, b) => Math.max(a, b)),
      path,
    ).toBeLessThan(pictureSize.width - 70)
  }
})

test('a preview is found without an HTML parser in the first 32 kB, as messengers look for it', async ({
  ask,
}) => {
  const wanted = ['type', 'title', 'description', 'url', 'locale', 'image', 'image:width']
  for (const path of allPages) {
    const start = (await ask(path)).body.subarray(0, 32_000).toString()
    const [, head = ''] = /<head>(.*)<\/head>/s.exec(start) ?? []
    const tags = tagsOf(head)
    for (const name of wanted) expect(tags.get(`og:${name}`), `${path} ${name}`).toMatch(/\S/)
    expect(start, path).toMatch(/^<!doctype html><html lang="(kk|ru)"/i)
    expect(start, path).toContain('</head><body')
  }
})

test('every attribute of every page is quoted', async ({ ask }) => {
  for (const path of [...allPages, '/privacy/ru/nothing', '/privacy/%ff']) {
    const html = (await ask(path)).body.toString()
    const markup = html.replace(/<(script|style)([^>]*)>.*?<\/\1>/gs, '<$1$2>')
    const tags = markup.match(/<[a-z][^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(10)
    const bare = tags.filter((tag) => /=/.test(tag.replace(/ [a-zA-Z-]+="[^"]*"/g, '')))
    expect(bare, path).toEqual([])
  }
})

/** Every value of these keys, however deep. */
function valuesOf(node: unknown, keys: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    keys.includes(key) && typeof value === 'string' ? [value] : valuesOf(value, keys),
  )
}

test('the JSON-LD of each page names addresses that exist, and the date of the text', async ({
  request,
}) => {
  const known = new Set([...everyPage.map((path) => `${site}${path}`), `${site}/`])
  for (const path of allPages) {
    const html = await (await request.get(path)).text()
    const [, json = ''] = /<script type="application[/]ld[+]json">(.*?)<[/]script>/.exec(html) ?? []
    const { '@context': context, '@graph': graph } = JSON.parse(json)
    expect(context).toBe('https://schema.org')
    expect(graph.map((node: { '@type': string }) => node['@type'])).toEqual([
      'WebPage',
      // The policy itself is where the way to every other page begins.
      ...(locales.some((one) => path === `/privacy/${one}`) ? [] : ['BreadcrumbList']),
    ])
    const addresses = valuesOf(graph, ['@id', 'url', 'item']).map((one) => one.split('#')[0] ?? '')
    expect(addresses.filter((one) => !known.has(one))).toEqual([])
    expect(addresses).toContain(`${site}${path}`)
    expect(valuesOf(graph, ['inLanguage']).sort()).toEqual([...locales].sort())
    const dates = [publishedOf(path)].filter(Boolean)
    expect(valuesOf(graph, ['datePublished', 'dateModified']), path).toEqual(dates)
  }
})
