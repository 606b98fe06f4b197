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
  const pages = ['every/ru.all', 'every/ru.unasked', 'every/ru/2.4.all', 'every/ru/2.4.unasked']
  const files = [...pages, 'errors/500', 'everyone/ru'].flatMap((page) => [
    [`${page}.html`, page],
    [`${page}.meta`, meta],
  ])
  const { at } = await makeFolder(Object.fromEntries(files))
  const prerender = (id: string, filePath: string | undefined) => ({
    id,
    pathname: `/privacy${id}`,
    fallback: { filePath },
  })
  const built = ['every/ru', 'every/ru/2.4', 'errors/500', 'everyone/ru']
  const drafts = await pageDrafts(
    {
      staticFiles: [],
      prerenders: [
        ...built.map((page) => prerender(`/${page}`, at(`${page}.html`))),
        prerender('/every/ru.rsc', at('every/ru.rsc')),
        prerender('/every/kk', undefined),
        { id: '/every/kk', pathname: '/privacy/every/kk' },
        prerender('/sitemap.xml', at('sitemap.body')),
      ],
    },
    ['unasked', 'all'],
  )

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
  const states = (page: string) =>
    new Map([
      ['unasked', draft(`${page}.unasked`)],
      ['all', draft(`${page}.all`)],
    ])
  expect(drafts).toEqual(
    new Map([
      ['/privacy/ru', states('every/ru')],
      ['/privacy/ru/2.4', states('every/ru/2.4')],
    ]),
  )
})

it('a page that is the same in several states is kept once', async () => {
  const files = ['all', 'necessary', 'unasked'].flatMap((state) => [
    [`ru.${state}.html`, state === 'unasked' ? 'a' : 'b'],
    [`ru.${state}.meta`, meta],
  ])
  const { at } = await makeFolder(Object.fromEntries(files))
  const prerenders = [
    { id: '/every/ru', pathname: '/privacy/every/ru', fallback: { filePath: at('ru.html') } },
  ]
  const drafts = await pageDrafts({ staticFiles: [], prerenders }, ['unasked', 'all', 'necessary'])
  const page = drafts.get('/privacy/ru')
  expect(page?.get('all')).toBe(page?.get('necessary'))
  expect(page?.get('all')).not.toBe(page?.get('unasked'))
})
