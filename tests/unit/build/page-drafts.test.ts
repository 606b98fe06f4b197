import { expect, it } from 'vitest'
import { pageDraft, pageDrafts } from '../../../lib/build/page-drafts'
import type { PageInStates } from '../../../lib/build/strip'
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

it('the pages of the site are found by their addresses, one for each state', () => {
  const asks: PageInStates = { states: ['unasked'], html: 'a', policy }
  const prerender = (id: string, filePath: string | undefined) => ({
    id,
    pathname: `/privacy${id}`,
    fallback: { filePath },
  })
  const drafts = pageDrafts(
    {
      staticFiles: [],
      prerenders: [
        prerender('/every/ru', 'ru.html'),
        prerender('/every/ru/2.4', 'ru/2.4.html'),
        prerender('/errors/500', 'errors/500.html'),
        prerender('/every/ru.rsc', 'ru.rsc'),
        prerender('/every/kk', undefined),
        { id: '/every/kk', pathname: '/privacy/every/kk' },
        prerender('/sitemap.xml', 'sitemap.body'),
      ],
    },
    new Map([
      ['ru.html', [asks, { states: ['all', 'necessary'], html: 'b', policy }]],
      ['ru/2.4.html', [{ ...asks, html: 'c' }]],
    ]),
  )

  const draft = (body: string) => ({
    status: 200,
    headers: {
      'Cache-Control': 'private, no-cache',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      Vary: 'Cookie',
    },
    body,
  })
  expect([...drafts.keys()]).toEqual(['/privacy/ru', '/privacy/ru/2.4'])
  expect(drafts.get('/privacy/ru/2.4')).toEqual(new Map([['unasked', draft('c')]]))
  const page = drafts.get('/privacy/ru')
  expect(page?.get('unasked')).toEqual(draft('a'))
  expect(page?.get('all')).toEqual(draft('b'))
  // Kept once, where it is the same.
  expect(page?.get('necessary')).toBe(page?.get('all'))
})
