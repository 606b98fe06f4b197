import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { locales } from '../../lib/i18n/routing'
import { pagePathname } from '../../lib/site/addresses'
import type { readBuild } from './table'

/** Every address that the site has ever had, in the order in which they came. */
export const publishedFile = 'tests/fixtures/published-addresses.txt'

/** What adds those of a build to them. */
export const addCommand = 'node --import tsx tests/support/add-addresses.ts'

/**
 * Lines of the file, after one with the digest `before`. Each begins with a digest of its address and
 * of the digest before, so that none can be taken out or changed without all that follow.
 */
export function chain(addresses: readonly string[], before = ''): string[] {
  let digest = before
  return addresses.map((address) => {
    digest = createHash('sha256').update(`${digest} ${address}`).digest('hex').slice(0, 8)
    return `${digest} ${address}`
  })
}

/** The lines of the file, the address in each, and the last digest. */
export function readPublished() {
  const lines = readFileSync(publishedFile, 'utf8').split('\n').filter(Boolean)
  const parts = lines.map((line) => line.split(' '))
  return {
    lines,
    addresses: parts.map(([, address = '']) => address),
    last: parts.at(-1)?.[0] ?? '',
  }
}

/**
 * The addresses of a build that someone may link or keep: all but those of assets, which another
 * build may name otherwise, of what only a form is sent to, and of what is not below /privacy.
 */
export function addressesOf({ found, table, textOf }: ReturnType<typeof readBuild>): string[] {
  const decided = Object.entries(table.decided).flatMap(([path, { methods }]) =>
    methods.includes('GET') ? [path] : [],
  )
  const own = [...new Set([...found.map(({ path }) => path), ...decided])]
    .filter((path) => /^[/]privacy(?![/]_next[/])/.test(path))
    .sort()
  const country = own.filter((path) => /^[/]privacy[/]kk(?=[/]|$)/.test(path))
  const parts = locales.flatMap((locale) => {
    const path = pagePathname(locale)
    const page = found.find((one) => one.path === path)
    const html = page ? textOf(page.answer) : ''
    return numbersIn(html).map((number) => `${path}#${number}`)
  })
  return [...own, ...country.map((path) => path.replace('/kk', '/kz')), ...parts]
}

/** The numbers that are ids of a page: `2`, `2.4`, `5.1-3`. */
export function numbersIn(html: string): string[] {
  return [...html.matchAll(/ id="?(\d[\d.-]*)(?=[" >])/g)].map(([, id = '']) => id)
}
