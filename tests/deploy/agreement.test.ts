// Long, in one file: the list of what nginx and the site must agree on is read as one.
import type { IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, acceptEncoding, ask, askReplica, type Question } from './support/ask'
import { Cluster } from './support/cluster'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

const paths = [
  '/',
  '/robots.txt',
  '/nothing',
  '/PRIVACY/ru',
  '//privacy/ru',
  '/privacy',
  '/privacy/2.4',
  '/privacy/9.9',
  '/privacy/2.9',
  '/privacy/5.1-3',
  '/privacy/5.1-99',
  '/privacy/ru',
  '/privacy/kk/2.4',
  '/privacy/ru/2.4.',
  '/privacy/ru/2.9',
  '/privacy/ru/5.1-3',
  '/privacy/kk/5.1-3',
  '/privacy/kz/5.1-3',
  '/privacy/ru/5.1-3/',
  '/privacy/ru/5.1-99',
  '/privacy/ru/cookies',
  '/privacy/on',
  '/privacy/on?date=2026-12-05',
  '/privacy/on?date=x',
  '/privacy/kk/on',
  '/privacy/ru/on?date=2026-12-05',
  '/privacy/ru/on?a=b&date=1999-12-31&c',
  '/privacy/ru/on?date=2026-02-30',
  '/privacy/ru/on?date=%ff&date=2026-12-05',
  '/privacy/ru/on/?date=2026-12-05',
  '/privacy/ru/nothing',
  '/privacy/%61ll/ru',
  '/privacy/%72u',
  '/privacy/x/../ru',
  '/privacy/ru/',
  '/privacy/ru%0A',
  '/privacy/%ff',
  '/privacy/all/ru',
  '/privacy/errors/503',
  '/privacy/_global-error',
  '/privacy/_next/static/nothing.js',
  '/privacy/_next/image?url=%2Fprivacy%2Ficon-512.png&w=640&q=75',
  '/privacy/consent',
  '/privacy/healthz',
  '/privacy/icon.svg',
  '/privacy/icon-512.png',
  '/privacy/og/ru/2.4.png',
  '/privacy/manifest/kk',
  '/privacy/sitemap.xml',
  '/privacy/files/privacy-policy-ru.json',
  '/privacy/files/privacy-policy-kk.pdf',
  '/privacy/files/nothing.pdf',
  '/enic-privacy-errors/503.html',
  '/enic-privacy-errors/refused',
]

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']

const encodings = [
  acceptEncoding,
  'br',
  'gzip',
  'GZIP',
  'deflate , gzip,br',
  'identity',
  '*',
  'brx, xgzip',
  'gzip br',
  'gzip;q=1.0, deflate;q=0.6, identity;q=0.3',
  'br;q=0.1, gzip',
  'br;q=0, *',
  'gzip ; Q=0,br',
  '*;q=0',
  'identity;q=0',
  '',
]

const conditions: Question['headers'][] = [
  { 'if-none-match': '*' },
  { 'if-none-match': '"x"' },
  { 'if-match': '*' },
  { 'if-match': '"x"' },
  { 'if-unmodified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' },
  { 'if-unmodified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' },
  { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' },
  { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT', 'if-none-match': '*' },
  { 'if-match': '*', 'if-unmodified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' },
  { range: 'bytes=0-9' },
  { range: 'bytes=-9' },
  { range: 'bytes=0-1,4-5' },
  { range: 'bytes=9999999-' },
  { range: 'lines=1-2' },
  { range: 'bytes=0-9', 'if-range': '"x"' },
  { 'if-range': '"x"' },
  { cookie: 'enic_consent=v1.edition-1.all', 'accept-language': 'ru' },
  { cookie: 'enic_locale=ru; enic_consent=v1.edition-1.necessary', 'accept-language': 'kk' },
  { cookie: 'enic_locale=de; __prerender_bypass=x', 'accept-language': '*;q=x, ru;q=0.5' },
  { rsc: '1', 'next-url': '/', 'x-middleware-prefetch': '1' },
  { upgrade: 'websocket', connection: 'upgrade' },
]

const form = 'choice=all&page=/privacy/ru'
const forms: Question['headers'][] = [
  {},
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'cross-site' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'text/plain' },
  { 'next-action': 'x' },
]

/** What each hop says for itself. */
const hops = ['connection', 'date', 'keep-alive', 'server', 'strict-transport-security']
/** Without a body nothing depends on these; nginx leaves the last in an answer of 304. */
const ofBodies = ['content-length', 'transfer-encoding', 'content-disposition']

function compared({ status, headers, bytes }: Answer) {
  const own = Object.entries(headers).filter(
    ([name]) => !hops.includes(name) && !(bytes.length === 0 && ofBodies.includes(name)),
  )
  const { 'set-cookie': cookies, ...others } = withoutFramework(Object.fromEntries(own))
  return { status, headers: others, cookies: cookies?.map(withoutExpiry), bytes: `${bytes.length}` }
}

/** When a cookie expires is counted from the second in which it was set; Max-Age says how long it lasts. */
function withoutExpiry(cookie: string): string {
  return cookie.replace(/ Expires=[^;]+;/, '')
}

/** nginx leaves out of `Vary` what the framework adds to it. */
function withoutFramework({ vary, ...headers }: IncomingHttpHeaders) {
  const kept = vary?.split(/, */).filter((name) => !/^(?:rsc|next-)/.test(name))
  return kept && kept.length > 0 ? { ...headers, vary: kept.join(', ') } : headers
}

/** The same of nginx, with a copy and without one, as of a replica by itself. */
async function expectAgreement(path: string, question: Question): Promise<void> {
  const direct = compared(await askReplica(cluster.replicas[0], path, question))
  for (const time of ['first', 'second']) {
    const answer = compared(await ask(cluster.nginx, path, question))
    expect(answer, `${time}: ${JSON.stringify([path, question])}`).toEqual(direct)
  }
}

describe('nginx answers as a replica does by itself', () => {
  it.each(paths)('%s, by every method', async (path) => {
    for (const method of methods) await expectAgreement(path, { method })
  })

  it.each(paths)('%s, in every encoding', async (path) => {
    for (const encoding of encodings) {
      for (const method of ['GET', 'HEAD']) {
        await expectAgreement(path, { method, headers: { 'accept-encoding': encoding } })
      }
    }
  })

  it.each(paths)('%s, on every condition', async (path) => {
    for (const headers of conditions) await expectAgreement(path, { ...(headers && { headers }) })
  })

  it('a form, from wherever', async () => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const headers of forms) {
      const question = { method: 'POST', headers: { ...type, ...headers }, body: form }
      await expectAgreement('/privacy/consent', question)
    }
  })
})
