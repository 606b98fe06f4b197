import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { filePathname } from '../../../lib/files/downloads'
import { allFiles, siteFiles } from '../../../lib/files/files'
import { fileHeaders } from '../../../lib/files/headers'
import { policyNumbers } from '../../../lib/policy/parts'
import { all, first, inForce } from '../support/editions'

const noSeals = { sums: undefined, signature: undefined }
const now = { all, published: all, inForce }
/** What a build had when the first edition was the last. */
const before = { all: [first], published: [first], inForce: first }
const draft: Edition = { ...inForce, number: 3, isDraft: true }
const withDraft = { ...now, all: [...all, draft] }

type Shown = Parameters<typeof allFiles>[0]

function find(name: string, editions: Shown) {
  const found = allFiles(editions, noSeals).find(({ file }) => file === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

/** A fresh copy of the editions of a build: nothing that another one made is known of them. */
const anew = ({ all, published, inForce }: Shown): Shown => {
  const copies = new Map(all.map((one) => [one, { ...one }]))
  const copyOf = (one: Edition) => copies.get(one) ?? one
  return { all: all.map(copyOf), published: published.map(copyOf), inForce: copyOf(inForce) }
}

async function bytesOf(name: string, editions: Shown): Promise<string> {
  const made = await find(name, editions).make()
  return Buffer.from(made).toString('latin1')
}

const kinds = ['kk', 'ru'].flatMap((locale) =>
  ['pdf', 'md', 'json'].map((type) => `privacy-policy-${locale}.${type}`),
)

describe('the files of the editions', () => {
  it('are each language in each format, of every edition, and of that in force', () => {
    const names = allFiles(now, noSeals).map(({ file }) => file)
    const policies = names.filter((name) => name.includes('privacy-policy-'))
    expect(policies.toSorted()).toEqual(
      [
        ...kinds,
        ...kinds.map((name) => `editions/1/${name}`),
        ...kinds.map((name) => `editions/2/${name}`),
      ].sort(),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(kinds)('have the same bytes whichever edition is in force: %s', async (name) => {
    const kept = `editions/1/${name}`
    expect(await bytesOf(kept, anew(now))).toBe(await bytesOf(kept, anew(before)))
    expect(await bytesOf(kept, anew(withDraft))).toBe(await bytesOf(kept, anew(before)))
  })

  it.each(kinds)(
    'have at the address without a number those of the edition in force: %s',
    async (name) => {
      expect(await bytesOf(name, anew(now))).toBe(await bytesOf(`editions/2/${name}`, anew(now)))
      expect(await bytesOf(name, anew(before))).toBe(await bytesOf(`editions/1/${name}`, anew(now)))
    },
  )

  it('have the Markdown as it was written, to the byte', async () => {
    const sources = { ...first.sources, ru: '\ufeff---\r\ntitle: Ә' }
    const edition = { ...first, sources }
    const editions = { all: [edition], published: [edition], inForce: edition }
    const made = await find('privacy-policy-ru.md', editions).make()
    expect(Buffer.from(made)).toEqual(Buffer.from(sources.ru))
  })

  it('are beside each section and clause as data, the schemas, and what services go by', () => {
    const numbers = new Set(all.flatMap(({ policies }) => policyNumbers(policies.ru)))
    const parts = [...numbers].flatMap((number) => [`${number}.kk.json`, `${number}.ru.json`])
    const others = allFiles(now, noSeals)
      .map(({ file }) => file)
      .filter((name) => !/privacy-policy-/.test(name))
    expect(others.toSorted()).toEqual(
      [
        ...parts,
        ...['privacy-policy', 'part', 'editions', 'acceptance'].map((one) => `${one}.schema.json`),
        'editions.json',
        'acceptance-vectors.json',
      ].sort(),
    )
  })

  it('are sealed by files that are given as they are', () => {
    const seals = { sums: new Uint8Array([1]), signature: new Uint8Array([2]) }
    const given = allFiles(now, seals).filter(({ file }) => file.startsWith('SHA256SUMS'))
    expect(given.map(fileHeaders)).toEqual([
      { 'content-type': 'text/plain; charset=utf-8' },
      { 'content-type': 'application/cms' },
    ])
  })

  it('are those of this site, listed once however many are asked for', async () => {
    const [files, again] = await Promise.all([siteFiles(), siteFiles()])
    expect(again).toBe(files)
    expect(files.get('editions/1/privacy-policy-ru.md')?.file).toBe(
      'editions/1/privacy-policy-ru.md',
    )
    const sums = await readFile('content/SHA256SUMS')
    expect(Buffer.from((await files.get('SHA256SUMS')?.make()) ?? '')).toEqual(sums)
  })

  it('are below /privacy/files', () => {
    expect(filePathname('a.pdf')).toBe('/privacy/files/a.pdf')
  })
})

describe('what is said of a file', () => {
  const headersOf = (name: string, editions: Shown = withDraft) => fileHeaders(find(name, editions))
  const savedAs = (name: string) =>
    decodeURIComponent(headersOf(name)['content-disposition']?.replace(/.*''/, '') ?? '')
  const at = (path: string) => `https://enic-kazakhstan.edu.kz/privacy/${path}`

  it('is its type', () => {
    expect(headersOf('privacy-policy-kk.pdf')['content-type']).toBe('application/pdf')
    expect(headersOf('privacy-policy-kk.md')['content-type']).toBe('text/markdown; charset=utf-8')
    expect(headersOf('privacy-policy-kk.json')['content-type']).toBe('application/json')
    expect(headersOf('privacy-policy.schema.json')).toEqual({
      'content-type': 'application/schema+json',
    })
  })

  it('is a name in the reader’s language, with the edition', () => {
    expect(savedAs('editions/1/privacy-policy-ru.pdf')).toBe(
      'Политика конфиденциальности – ENIC-Kazakhstan, редакция № 1.pdf',
    )
    expect(savedAs('privacy-policy-kk.md')).toBe(
      'Құпиялылық саясаты – ENIC-Kazakhstan, № 2 редакция.md',
    )
    expect(savedAs('editions/3/privacy-policy-ru.json')).toBe(
      'Политика конфиденциальности – ENIC-Kazakhstan, редакция № 3, проект.json',
    )
  })

  it('is a name that old programs can read, beside it', () => {
    expect(headersOf('editions/1/privacy-policy-ru.pdf')['content-disposition']).toMatch(
      /^attachment; filename="privacy-policy-ru\.pdf"; filename\*=UTF-8''[\w%.~-]+$/,
    )
  })

  it.each([
    [
      'editions/1/privacy-policy-ru.pdf',
      [
        `<${at('files/privacy-policy-ru.pdf')}>; rel="latest-version"`,
        `<${at('files/editions/2/privacy-policy-ru.pdf')}>; rel="successor-version"`,
        `<${at('ru/editions')}>; rel="version-history"`,
      ],
    ],
    ...['editions/2/privacy-policy-kk.md', 'privacy-policy-kk.md'].map(
      (name): [string, string[]] => [
        name,
        [
          `<${at('files/privacy-policy-kk.md')}>; rel="canonical"`,
          `<${at('files/privacy-policy-kk.md')}>; rel="latest-version"`,
          `<${at('files/editions/1/privacy-policy-kk.md')}>; rel="predecessor-version"`,
          `<${at('kk/editions')}>; rel="version-history"`,
        ],
      ],
    ),
    [
      'editions/3/privacy-policy-ru.json',
      [
        `<${at('files/privacy-policy-ru.json')}>; rel="latest-version"`,
        `<${at('files/editions/2/privacy-policy-ru.json')}>; rel="predecessor-version"`,
        `<${at('ru/editions')}>; rel="version-history"`,
      ],
    ],
  ])('is where the editions around it are, for %s', (name, links) => {
    expect(headersOf(name).link?.split(', ')).toEqual(links)
  })

  it('is that search engines pass by what is not in force', () => {
    const hidden = allFiles(withDraft, noSeals).filter((one) => fileHeaders(one)['x-robots-tag'])
    expect(hidden.map(({ file }) => file).toSorted()).toEqual(
      [1, 3].flatMap((number) => kinds.map((name) => `editions/${number}/${name}`)).sort(),
    )
  })
})
