import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { comparisonRows } from '../../../lib/comparison/rows'
import { findComparison } from '../../../lib/editions/comparisons'
import { editionsFeed } from '../../../lib/feed/feed'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { editionsOf, first } from '../support/editions'
import { policyEditions } from '../support/policy-editions'

const site = 'https://enic-kazakhstan.edu.kz/privacy'
const read = (locale: Locale, editions = policyEditions) =>
  parseAtomFeed(editionsFeed(editions, locale))

const html = (text: string | undefined) =>
  unified()
    .use(rehypeParse, { fragment: true })
    .parse(text ?? '')

/** Each row of a table, cell by cell, as text. */
function cellsOf(text: string | undefined): string[][] {
  const rows: string[][] = []
  visit(html(text), 'element', ({ tagName, children }) => {
    if (tagName === 'tr') rows.push(children.map(textOf))
  })
  return rows
}

describe.each(locales)('the feed of the editions in %s', (locale) => {
  it('is well-formed, and has what Atom asks of a feed', () => {
    expect(XMLValidator.validate(editionsFeed(policyEditions, locale))).toBe(true)
    const { id, title, updated, authors, links, xml } = read(locale)
    expect(id).toBe(`tag:enic-kazakhstan.edu.kz,2026:privacy/${locale}/editions`)
    expect(title?.value).toContain('ENIC-Kazakhstan')
    expect(new Date(updated ?? '')).toEqual(new Date('2028-01-10T00:00:00+05:00'))
    expect(authors?.[0]?.name).toBeTruthy()
    expect(xml?.lang).toBe(locale)
    const other = locales.filter((one) => one !== locale)
    expect(links).toMatchObject([
      { rel: 'self', href: `${site}/${locale}/editions.atom`, hreflang: locale },
      { rel: 'alternate', href: `${site}/${locale}/editions`, type: 'text/html' },
      ...other.map((one) => ({ rel: 'alternate', href: `${site}/${one}/editions.atom` })),
    ])
  })

  it('has each edition whose day is known, newest first, and no draft', () => {
    const entries = read(locale).entries ?? []
    const days = ['2028-01-10', '2027-09-01', '2027-03-01', '2026-12-01']
    expect(entries.map(({ updated }) => new Date(updated ?? ''))).toEqual(
      days.map((day) => new Date(`${day}T00:00:00+05:00`)),
    )
    expect(entries.map(({ id }) => id?.split('/').at(-1))).toEqual(['5', '4', '3', '2'])
    expect(entries.map(({ xml }) => xml?.lang)).toEqual(days.map(() => locale))
  })

  it('leads from each to its comparison and its text', () => {
    const [newest] = read(locale).entries ?? []
    expect(newest?.links).toMatchObject([
      { rel: 'alternate', href: `${site}/${locale}/editions/5/changes`, hreflang: locale },
      { rel: 'related', href: `${site}/${locale}/editions/5`, hreflang: locale },
    ])
    expect(newest?.summary?.value).toBe(policyEditions.published.at(-1)?.note?.[locale])
  })

  it('has in each the comparison itself, row for row', () => {
    const { former, next } = findComparison(policyEditions, '2')
    const entry = read(locale).entries?.at(-1)
    const [, ...rows] = cellsOf(entry?.content?.value)
    const words = (side: (typeof expected)[number]['former']) =>
      side?.passages.flatMap(({ pieces }) => pieces.map(({ value }) => value)).join('') ?? ''
    const expected = comparisonRows(former, next, locale)
    expect(rows.map(([name]) => name)).toEqual(
      expected.map(({ name, kinds }) => `${name} – ${kinds}`),
    )
    for (const [index, row] of expected.entries()) {
      expect(rows[index]?.[1]).toContain(words(row.former))
      expect(rows[index]?.[2]).toContain(words(row.next))
    }
  })

  it('needs no stylesheet, and its links lead home from anywhere', () => {
    for (const { content } of read(locale).entries ?? []) {
      visit(html(content?.value), 'element', ({ properties }) => {
        expect(properties).not.toHaveProperty('className')
        expect(properties).not.toHaveProperty('style')
        if ('href' in properties) expect(String(properties.href)).toMatch(new RegExp(`^${site}/`))
      })
    }
  })

  it('has no entry for an edition without a day, and yet a date of its own', () => {
    const { entries, updated } = read(locale, editionsOf(first))
    expect(entries).toBeUndefined()
    expect(new Date(updated ?? '')).toEqual(new Date('2026-11-25T00:00:00+05:00'))
  })

  it('only says where the first edition is, which changes nothing', () => {
    const dated = editionsOf({ ...first, published: '2026-01-15' })
    const [entry] = read(locale, dated).entries ?? []
    expect(entry?.links?.map(({ href }) => href)).toEqual([`${site}/${locale}/editions/1`])
    expect(entry?.content?.value).toContain(`href="${site}/${locale}/editions/1"`)
  })
})
