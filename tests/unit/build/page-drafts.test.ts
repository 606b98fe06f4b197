import { expect, it } from 'vitest'
import { pageDraft, pageDrafts } from '../../../lib/build/page-drafts'
import { makeFolder } from '../support/folder'

const policy = "default-src 'none'"
const meta = JSON.stringify({
  status: 200,
  headers: { 'content-security-policy': policy, vary: 'Cookie', 'x-other': 'a' },
})

it('a page is sent with its own policy, and with the status and caching that it is given', async () => {
  const { at } = await makeFolder({ '404.html': '<p>Нет', '404.meta': meta })
  expect(await pageDraft(at('404.html'), 404, 'no-store')).toEqual({
    status: 404,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: Buffer.from('<p>Нет'),
  })
})

it('a page without a policy stops the build', async () => {
  const { at } = await makeFolder({ 'ru.html': '', 'ru.meta': '{"headers":{"vary":"Cookie"}}' })
  await expect(pageDraft(at('ru.html'), 200, 'no-store')).rejects.toThrow(
    /ru\.html has no Content-Security-Policy: this version of Next\.js is not known/,
  )
})

it('the pages of the site are found by their addresses, one for each state', async () => {
  const pages = ['all/ru', 'all/ru/2.4', 'unasked/ru', 'outdated/ru', 'errors/500', 'allx/ru']
  const files = pages.flatMap((page) => [
    [`${page}.html`, page],
    [`${page}.meta`, meta],
  ])
  const { at } = await makeFolder(Object.fromEntries(files))
  const prerender = (id: string, filePath: string | undefined) => ({
    id,
    pathname: `/privacy${id}`,
    fallback: { filePath },
  })
  const drafts = await pageDrafts({
    staticFiles: [],
    prerenders: [
      ...pages.map((page) => prerender(`/${page}`, at(`${page}.html`))),
      prerender('/all/ru.rsc', at('all/ru.rsc')),
      prerender('/all/kk', undefined),
      { id: '/necessary/ru', pathname: '/privacy/necessary/ru' },
      prerender('/sitemap.xml', at('sitemap.body')),
    ],
  })

  const draft = (page: string) => ({
    status: 200,
    headers: {
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      Vary: 'Cookie',
    },
    body: Buffer.from(page),
  })
  expect(drafts).toEqual(
    new Map([
      [
        '/privacy/ru',
        new Map([
          ['all', draft('all/ru')],
          ['unasked', draft('unasked/ru')],
          ['outdated', draft('outdated/ru')],
        ]),
      ],
      ['/privacy/ru/2.4', new Map([['all', draft('all/ru/2.4')]])],
    ]),
  )
})
