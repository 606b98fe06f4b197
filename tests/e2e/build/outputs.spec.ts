import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { toString as textOf } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { hashOf } from '../../../lib/site/content-security-policy'
import { possibleStates } from '../support/states'
import { allPages, expect, test } from '../support/test'

/** The most that a page may weigh, in bytes; compressed by gzip where it says so. */
const budget = { html: 42_000, compressedHtml: 10_000, style: 12_000, compressedModule: 1_700 }

const server = '.next/standalone/.next/server'
const pages = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => join(server, name))

/** The texts of a page's inline styles and data, and the policy that it is sent with. */
function read(path: string) {
  const html = readFileSync(path, 'utf8')
  const styles: string[] = []
  const data: string[] = []
  let policy: string | undefined
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => {
    if (element.tagName === 'style') styles.push(textOf(element))
    if (element.tagName === 'script' && !element.properties.src) data.push(textOf(element))
    if (element.properties.httpEquiv) policy = String(element.properties.content)
  })
  return { html, styles, data, policy: policy ?? readMeta(path).headers['content-security-policy'] }
}

function readMeta(path: string): { headers: Record<string, string> } {
  return JSON.parse(readFileSync(path.replace(/html$/, 'meta'), 'utf8'))
}

test('each page is built once for each state that a visitor can be in', () => {
  const built = pages.flatMap((path) => {
    const [, state, page] = /[/](\w+)([/](?:kk|ru)(?:[/][\w.]+)?)[.]html$/.exec(path) ?? []
    return state && page ? [`${state} /privacy${page}`] : []
  })
  const expected = possibleStates.flatMap((state) => allPages.map((page) => `${state} ${page}`))
  expect(built.sort()).toEqual(expected.sort())
})

test('the policy of each built page has the hashes of what is inline, and no others', () => {
  for (const path of pages) {
    const { styles, data, policy = '' } = read(path)
    const hashesIn = (directive: string) =>
      policy
        .split('; ')
        .find((one) => one.startsWith(directive))
        ?.match(/'sha256-[^']+'/g) ?? []
    expect(hashesIn('style-src'), path).toEqual(styles.map(hashOf))
    expect(hashesIn('script-src'), path).toEqual(data.map(hashOf))
    expect(policy).not.toContain('unsafe')
  }
})

test('each built page keeps within its budget of bytes', () => {
  for (const path of pages) {
    const { html, styles } = read(path)
    expect(Buffer.byteLength(html), path).toBeLessThan(budget.html)
    expect(gzipSync(html).length, path).toBeLessThan(budget.compressedHtml)
    expect(Buffer.byteLength(styles.join('')), path).toBeLessThan(budget.style)
  }
})

test('the module keeps within its budget of bytes', () => {
  const media = '.next/standalone/.next/static/media'
  const modules = readdirSync(media).filter((name) => name.endsWith('.js'))
  expect(modules).toHaveLength(1)
  for (const name of modules) {
    expect(gzipSync(readFileSync(join(media, name))).length).toBeLessThan(budget.compressedModule)
  }
})
