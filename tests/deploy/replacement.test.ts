import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messages } from '../../lib/i18n/messages'
import { locales } from '../../lib/i18n/routing'
import { copyFolder } from '../support/copies.mjs'
import { freePort } from '../support/free-port'
import { ask } from './support/ask'
import { Cluster } from './support/cluster'
import { underLoad } from './support/load'
import { Replica } from './support/replica'
import { entries, type Pages, pagesOf, visitsTo } from './support/site'

/** What a later edition says in its first clause, and the day that it is of. */
const changed = {
  kk: { words: 'жинау, өңдеу және қорғау', date: '2027\u00a0жылғы 1\u00a0қыркүйек' },
  ru: { words: 'сборе, обработке и защите', date: '1\u00a0сентября 2027\u00a0года' },
}

let cluster: Cluster
let next: { folder: string; pages: Pages }

beforeAll(async () => {
  const folder = resolve(copyFolder('day-before'))
  const replica = new Replica(await freePort(), folder)
  await replica.start()
  next = { folder, pages: await pagesOf(replica) }
  await replica.end('SIGTERM')
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

it('a new edition has its own text and date, and asks again about cookies', () => {
  for (const locale of locales) {
    expect(next.pages.get(`/privacy/${locale}/1.1 unasked`)).toContain(changed[locale].words)
    for (const state of ['all', 'necessary']) {
      // These visitors chose under the edition before.
      const page = next.pages.get(`/privacy/${locale} ${state}`)
      expect(page).toContain(changed[locale].date)
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
