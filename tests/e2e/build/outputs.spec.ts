import { existsSync } from 'node:fs'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { retiredNumbers } from '../../../lib/editions/histories'
import { locales } from '../../../lib/i18n/routing'
import { pagesOf } from '../../../lib/pages/pages'
import { itemNumbers, policyNumbers } from '../../../lib/policy/parts'
import { hashOf } from '../../../lib/site/content-security-policy'
import { readBuild } from '../../support/table'
import { builtPages } from '../support/built-pages'
import { editions, items } from '../support/policy'
import { possibleStates } from '../support/states'
import { everyPage, expect, test } from '../support/test'

/** The most that a page may weigh, in bytes, as it is and as most browsers get it. */
const budget = { html: 43_000, brotli: 8_000, style: 12_000, module: 2_300 }

/**
 * The same of a text that is kept: its addresses are longer, and an earlier one says beside each part what
 * became of it. So does the one in force, where there are earlier ones, of what its numbers stood for.
 */
const keptBudget = { html: 54_000, brotli: 9_700 }

const build = readBuild()

const pages = builtPages(build)

/** The texts of a page's inline styles and data, and the policy that it has in a tag. */
function read(html: string) {
  const styles: string[] = []
  const data: string[] = []
  const modules: string[] = []
  let policy: string | undefined
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => {
    if (element.tagName === 'style') styles.push(textOf(element))
    if (element.tagName === 'script' && !element.properties.src) data.push(textOf(element))
    if (element.properties.integrity) modules.push(`'${element.properties.integrity}'`)
    if (element.properties.httpEquiv) policy = String(element.properties.content)
  })
  return { styles, data, modules, policy }
}

test('each page is built once for each state that a visitor can be in', () => {
  const built = build.found.flatMap(({ path, state }) => (state ? [`${state} ${path}`] : []))
  const expected = possibleStates.flatMap((state) => everyPage.map((page) => `${state} ${page}`))
  expect(built.sort()).toEqual(expected.sort())
})

test('nothing else has an address but what is listed here', () => {
  const pathnames = pagesOf(editions, locales[0]).map(({ neutralPathname }) => neutralPathname)
  const given = editions.all.flatMap(({ number, policies }) =>
    itemNumbers(policies[locales[0]]).map((item) => `editions/${number}/${item}`),
  )
  const retired = retiredNumbers(editions.published).filter((number) => number.includes('-'))
  const itemPaths = [...items, ...retired, ...given]
  const neutralItems = itemPaths.map((path) => `/privacy/${path}`)
  expect(build.decided.sort()).toEqual([...pathnames, ...neutralItems, '/privacy/consent'].sort())

  const texts = locales.flatMap((locale) =>
    ['json', 'md', 'pdf'].map((type) => `privacy-policy-${locale}.${type}`),
  )
  const numbers = editions.published.flatMap(({ policies }) => policyNumbers(policies[locales[0]]))
  const files = [
    ...texts,
    ...editions.all.flatMap(({ number }) => texts.map((name) => `editions/${number}/${name}`)),
    ...locales.flatMap((locale) => [...new Set(numbers)].map((one) => `${one}.${locale}.json`)),
    ...['privacy-policy', 'part', 'editions', 'acceptance'].map((name) => `${name}.schema.json`),
    ...['editions.json', 'acceptance-vectors.json'],
    ...['SHA256SUMS', 'SHA256SUMS.cms'].filter((name) => existsSync(`content/${name}`)),
  ]
  const made = locales.flatMap((locale) => pagesOf(editions, locale))
  const pictures = new Set(made.map(({ picture }) => picture.pathname))
  const expected = [
    '/',
    '/robots.txt',
    ...['healthz', 'robots.txt', 'sitemap.xml'].map((name) => `/privacy/${name}`),
    ...['apple-touch-icon.png', 'icon-192.png', 'icon-512.png', 'icon.svg'].map(
      (name) => `/privacy/${name}`,
    ),
    ...locales.map((locale) => `/privacy/manifest/${locale}`),
    ...locales.map((locale) => `/privacy/${locale}/editions.atom`),
    ...files.map((name) => `/privacy/files/${name}`),
    ...locales.flatMap((locale) => itemPaths.map((path) => `/privacy/${locale}/${path}`)),
    ...pictures,
    '/privacy/_next/static/media/site.browser.js',
  ]
  const built = build.found
    .filter(({ state }) => state === undefined)
    .map(({ path }) => path.replace(/[.][\w-]+[.]js$/, '.js'))
  expect(built.sort()).toEqual(expected.sort())
})

test('the policy of each built page has the hashes of what it has, and no others', () => {
  for (const { name, html, sentPolicy } of pages) {
    const { styles, data, modules, policy: ownPolicy } = read(html)
    const policy = ownPolicy ?? sentPolicy ?? ''
    const hashesIn = (directive: string) =>
      policy
        .split('; ')
        .find((one) => one.startsWith(directive))
        ?.match(/'sha256-[^']+'/g) ?? []
    expect(hashesIn('style-src'), name).toEqual(styles.map(hashOf))
    expect(hashesIn('script-src'), name).toEqual([...modules, ...data.map(hashOf)])
    expect(policy).not.toContain('unsafe')
  }
})

test('each built page keeps within its budget of bytes', () => {
  for (const { name, html, brotli } of pages) {
    const { styles } = read(html)
    const isKept = /[/]editions[/]\d+ /.test(name) || editions.published.length > 1
    const most = isKept ? keptBudget : budget
    expect(Buffer.byteLength(html), name).toBeLessThan(most.html)
    expect(brotli, name).toBeLessThan(most.brotli)
    expect(Buffer.byteLength(styles.join('')), name).toBeLessThan(budget.style)
  }
})

test('each built page lets phones scale its text, by every name that their browsers know', () => {
  for (const { name, html } of pages) {
    const css = read(html).styles.join('')
    const found = [...css.matchAll(/([\w-]*)text-size-adjust:\s*([^;}]*)/g)]
    const prefixes = found.map(([, prefix]) => prefix)
    expect(prefixes, name).toEqual(expect.arrayContaining(['', '-webkit-']))
    expect(new Set(found.map(([, , value]) => value)), name).toEqual(new Set(['100%']))
  }
})

test('no built page has anything of what editors see of faults in `next dev`', () => {
  for (const { name, html } of pages) expect(html, name).not.toContain('text-check')
})

test('the module keeps within its budget of bytes', () => {
  const modules = build.found.filter(({ path }) => path.endsWith('.js'))
  expect(modules).toHaveLength(1)
  for (const { answer } of modules) {
    expect(answer.bodies?.br && build.bytesOf(answer.bodies.br).length).toBeLessThan(budget.module)
  }
})
