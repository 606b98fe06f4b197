import { readdirSync } from 'node:fs'
import { locales } from '../../../lib/i18n/routing'
import { readBuild } from '../../support/table'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const folders = readdirSync('content').filter((name) => name.startsWith('edition-')).length

test('of an edition to come, and of a draft, an ordinary build has no page and no file', () => {
  expect(editions.published.length).toBeLessThan(folders)
  const { found, decided } = readBuild()
  const named = [...found.map(({ path }) => path), ...decided].flatMap(
    (path) => /editions[/](\d+)/.exec(path)?.[1] ?? [],
  )
  expect([...new Set(named)].map(Number).sort()).toEqual(
    editions.published.map(({ number }) => number),
  )
})

test('the sitemap has of editions only what search engines are to show', async ({ request }) => {
  const xml = await (await request.get('/privacy/sitemap.xml')).text()
  const listed = [...xml.matchAll(/<loc>[^<]*[/]privacy(.*?)<[/]loc>/g)].map(
    ([, path = '']) => path,
  )
  const about = listed.filter((path) => path.includes('editions'))
  const expected = locales.flatMap((locale) => [
    `/${locale}/editions`,
    ...editions.published.slice(1).map(({ number }) => `/${locale}/editions/${number}/changes`),
  ])
  expect(about.sort()).toEqual(expected.sort())
})
