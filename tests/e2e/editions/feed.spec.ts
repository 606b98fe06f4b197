import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, pagePathname } from '../../../lib/site/addresses'
import { readPage } from '../support/document'
import { editions } from '../support/editions'
import { expect, site, test } from '../support/test'

const dated = editions.published.filter(({ published }) => published).toReversed()

for (const locale of locales) {
  const path = pagePathname(locale, 'editions.atom')

  test(`the feed in ${locale} has every dated edition, newest first, and what it changes`, async ({
    page,
    request,
  }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toMatch(/^application\/atom[+]xml/)
    // Read by the parser of a browser, which takes nothing that is not well-formed.
    const feed = await page.evaluate(
      (xml) => {
        const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement
        const text = (of: Element, name: string) =>
          [...of.children].find(({ localName }) => localName === name)?.textContent ?? ''
        const links = (of: Element) =>
          [...of.children]
            .filter(({ localName }) => localName === 'link')
            .map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`)
        const all = [...root.children]
        return {
          name: `${root.namespaceURI} ${root.localName}`,
          lang: root.getAttribute('xml:lang'),
          title: text(root, 'title'),
          updated: text(root, 'updated'),
          ids: all.filter(({ localName }) => localName === 'id').map((id) => id.textContent),
          links: links(root),
          entries: all
            .filter(({ localName }) => localName === 'entry')
            .map((entry) => ({
              lang: entry.getAttribute('xml:lang'),
              id: text(entry, 'id'),
              updated: text(entry, 'updated'),
              summary: text(entry, 'summary'),
              content: text(entry, 'content'),
              links: links(entry),
            })),
        }
      },
      await response.text(),
    )

    expect(feed.name).toBe('http://www.w3.org/2005/Atom feed')
    expect(feed.lang).toBe(locale)
    expect(feed.title).toBe(messages[locale].feed.title)
    expect(feed.ids).toHaveLength(1)
    expect(feed.links).toContain(`self ${site}${path}`)
    expect(feed.links).toContain(`alternate ${site}${pagePathname(locale, 'editions')}`)
    expect(Date.parse(feed.updated)).not.toBeNaN()
    expect(feed.entries).toHaveLength(dated.length)
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(dated.length)
    for (const [index, { number, published, note }] of dated.entries()) {
      const entry = feed.entries[index]
      expect(entry?.lang).toBe(locale)
      expect(Date.parse(entry?.updated ?? '')).toBe(Date.parse(`${published}T00:00:00+05:00`))
      expect(entry?.summary).toBe(note?.[locale])
      expect(entry?.links).toContain(
        `alternate ${site}${pagePathname(locale, changesPath(number))}`,
      )
      expect(entry?.content).toMatch(/<(ins|del)>/)
      expect(entry?.content).toContain(`lang="${locale}"`)
    }
  })

  test(`the feed in ${locale} is found where editions are listed`, async ({ ask }) => {
    const { document, links } = await readPage(ask, pagePathname(locale, 'editions'))
    expect(links).toContain(path)
    const found = document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')
    expect(found).toBe(`${site}${path}`)
  })
}
