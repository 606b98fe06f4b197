import { afterAll, beforeAll, expect, it } from 'vitest'
import { messages } from '../../lib/i18n/messages'
import { locales } from '../../lib/i18n/routing'
import { buildCopy } from '../support/build-copy'
import { changed } from '../support/edits'
import { freePort } from '../support/free-port'
import { ask } from './support/ask'
import { Cluster } from './support/cluster'
import { underLoad } from './support/load'
import { Replica } from './support/replica'
import { entries, type Pages, pagesOf, visitsTo } from './support/site'

let cluster: Cluster
let next: { folder: string; pages: Pages }

beforeAll(async () => {
  const folder = buildCopy('next-edition', 'pipe')
  const replica = new Replica(await freePort(), folder)
  await replica.start()
  next = { folder, pages: await pagesOf(replica) }
  await replica.end('SIGTERM')
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

it('a new edition has its own text and date, and asks again about cookies', () => {
  const dates = { kk: '2026\u00a0жылғы 1\u00a0желтоқсан', ru: '1\u00a0декабря 2026\u00a0года' }
  for (const locale of locales) {
    expect(next.pages.get(`/privacy/${locale}/1.1 unasked`)).toContain(changed[locale])
    for (const state of ['all', 'necessary']) {
      // These visitors chose under the edition before.
      const page = next.pages.get(`/privacy/${locale} ${state}`)
      expect(page).toContain(dates[locale])
      expect(page).toContain(messages[locale].consent.changed)
      expect(page).toContain(messages[locale].consent.outdated)
    }
  }
})

it('replacing one replica after the other loses no request and mixes no two builds', async () => {
  const { nginx, pages, replicas } = cluster
  const visits = [...visitsTo(pages, next.pages), ...entries]
  // A visitor whom no other is like: their copy is asked for before and after, not in between.
  const rare = () =>
    ask(nginx, '/privacy/kk/1.1', { headers: { cookie: 'enic_consent=v1.edition-77.all' } })
  expect((await rare()).body).toBe(pages.get('/privacy/kk/1.1 unasked'))
  const count = await underLoad(nginx, visits, async (more) => {
    await more(500)
    for (const replica of replicas) {
      expect(await replica.end('SIGTERM')).toBe(0)
      replica.folder = next.folder
      await replica.start()
      await cluster.usedAgain(replica, more)
    }
    await cluster.everywhere(visitsTo(next.pages))
  })
  expect(count.failures).toEqual([])

  expect((await rare()).body).toBe(next.pages.get('/privacy/kk/1.1 unasked'))

  // A page of before, still open in a browser, finds its module.
  const module = /src="?([^" >]+[.]js)/.exec(pages.get('/privacy/kk all') ?? '')?.[1]
  expect((await ask(nginx, module ?? '')).status).toBe(200)
})
