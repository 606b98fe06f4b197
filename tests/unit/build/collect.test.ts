import { expect, it } from 'vitest'
import { collectDrafts } from '../../../lib/build/collect'
import { states } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { itemNumbers, policyNumbers } from '../../../lib/policy/parts'
import { clauseOf } from '../../../lib/site/addresses'
import { facts } from '../support/build-facts'
import { all, editions, inForce } from '../support/editions'
import { makeFolder } from '../support/folder'

/** What may come nearest among the pages of editions, by its name. */
const nearEditions = new Map([
  ['editions', 'editions'],
  ['editions-1', 'editions/1'],
  ['editions-2', 'editions/2'],
])

/** What a build with one page has to say. */
async function collect() {
  const meta = JSON.stringify({ headers: { 'content-security-policy': "default-src 'none'" } })
  const near = ['policy', ...policyNumbers(inForce.policies.kk), ...nearEditions.keys()]
  const missing = locales.flatMap((locale) =>
    near.map((name) => `errors/missing/${locale}/${name}`),
  )
  const on = locales.flatMap((locale) =>
    ['', '/before', '/malformed'].map((end) => `${locale}/on${end}`),
  )
  const drawn = ['ru', ...on]
  const names = ['_not-found', 'errors/400', 'errors/500', ...missing]
  const files = names.flatMap((name) => [
    [`${name}.html`, name],
    [`${name}.meta`, meta],
  ])
  const { at } = await makeFolder({
    ...Object.fromEntries(files),
    'sitemap.body': '<urlset/>',
    'healthz.body': 'made by the build',
    'a.js': 'let a',
  })
  const route = (name: string, type: string) => ({
    id: `/${name}`,
    pathname: `/privacy/${name}`,
    fallback: { filePath: at(`${name}.body`), initialHeaders: { 'content-type': type } },
  })
  const built = {
    staticFiles: [{ pathname: '/privacy/_next/static/media/a.js', filePath: at('a.js') }],
    prerenders: [
      ...drawn.map((name) => ({
        id: `/every/${name}`,
        pathname: `/privacy/every/${name}`,
        fallback: { filePath: at(`${name}.html`) },
      })),
      route('sitemap', 'application/xml'),
      route('healthz', 'application/json'),
    ],
  }
  const parted = new Map(
    drawn.map((name) => [
      at(`${name}.html`),
      [{ states: [...states], html: name, policy: "default-src 'none'" }],
    ]),
  )
  return await collectDrafts(built, parted, editions, { ...facts, edition: 2, hash: 'abc' }, at)
}

const items = itemNumbers(inForce.policies.kk)
const itemPaths = [
  ...items,
  ...all.flatMap(({ number, policies }) =>
    itemNumbers(policies.kk).map((item) => `editions/${number}/${item}`),
  ),
]

it('every address of the site is found, and no other', async () => {
  const { found } = await collect()
  expect([...found.keys()].sort()).toEqual([
    '/',
    '/privacy/_next/static/media/a.js',
    '/privacy/apple-touch-icon.png',
    '/privacy/healthz',
    '/privacy/icon-192.png',
    '/privacy/icon-512.png',
    '/privacy/icon.svg',
    ...itemPaths.map((path) => `/privacy/kk/${path}`),
    '/privacy/kk/on',
    '/privacy/ru',
    ...itemPaths.map((path) => `/privacy/ru/${path}`),
    '/privacy/ru/on',
    '/privacy/sitemap',
    '/robots.txt',
  ])
})

it('whether the site is well is kept by nobody', async () => {
  const { found, turns } = await collect()
  const health = { status: 'ok', edition: 2, since: '2026-01-15', build: 'abc' }
  expect(found.get('/privacy/healthz')).toEqual({
    status: 200,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
    body: JSON.stringify(health),
  })
  expect(turns.get('/privacy/healthz')).toEqual([])
})

it.each([
  ['/', '/privacy'],
  ['/robots.txt', '/privacy/robots.txt'],
  [`/privacy/ru/${items[0]}`, `/privacy/ru/${clauseOf(`${items[0]}`)}#${items[0]}`],
  ['/privacy/ru/editions/1/2.1-3', '/privacy/ru/editions/1/2.1#2.1-3'],
])('%s leads to %s', async (from, to) => {
  const { found } = await collect()
  expect(found.get(from)).toEqual({
    status: 307,
    headers: { 'Cache-Control': 'public, max-age=600', Location: to },
  })
})

it.each([
  ['missing', 404, '_not-found'],
  ['malformed', 400, 'errors/400'],
  ['failed', 500, 'errors/500'],
] as const)(
  'what is %s has status %i and a page of its own, which nobody keeps',
  async (name, status, page) => {
    const draft = (await collect())[name]
    expect(draft.status).toBe(status)
    expect(draft.headers['Cache-Control']).toBe('no-store')
    expect(`${draft.body}`).toBe(page)
  },
)

it('what is missing is answered in its language by what comes nearest, in the first without one', async () => {
  const { nearest } = await collect()
  const [section = ''] = policyNumbers(inForce.policies.kk)
  const pages = [
    ...locales.flatMap((locale) => [
      [`/privacy/${locale}`, `${locale}/policy`],
      ...policyNumbers(inForce.policies[locale]).map((number) => [
        `/privacy/${locale}/${number}`,
        `${locale}/${number}`,
      ]),
      ...[...nearEditions].map(([name, path]) => [
        `/privacy/${locale}/${path}`,
        `${locale}/${name}`,
      ]),
    ]),
    ...policyNumbers(inForce.policies.kk).map((number) => [`/privacy/${number}`, `kk/${number}`]),
    ...[...nearEditions].map(([name, path]) => [`/privacy/${path}`, `kk/${name}`]),
  ]
  const found = [...nearest].map(([beginning, { body }]) => [beginning, `${body}`])
  expect(found.sort()).toEqual(pages.map(([at, page]) => [at, `errors/missing/${page}`]).sort())
  expect(nearest.get(`/privacy/${section}`)).toBe(nearest.get(`/privacy/kk/${section}`))
  for (const { status, headers } of nearest.values()) {
    expect(status).toBe(404)
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers).not.toHaveProperty('Vary')
  }
})

it('a day leads to the edition that was in force on it, or to a page that says why to none', async () => {
  const { days, decided } = await collect()
  const { editions: dated, before, malformed } = days.get('/privacy/ru/on') ?? {}
  expect([...days.keys()]).toEqual(['/privacy/kk/on', '/privacy/ru/on'])
  expect(dated).toEqual([
    {
      published: '2026-01-15',
      draft: {
        status: 307,
        headers: { 'Cache-Control': 'public, max-age=600', Location: '/privacy/ru/editions/2' },
      },
    },
  ])
  for (const [found, status, body] of [
    [before, 404, 'ru/on/before'],
    [malformed, 400, 'ru/on/malformed'],
  ] as const) {
    const draft = found instanceof Map ? found.get('all') : found
    expect(draft).toMatchObject({ status, headers: { 'Cache-Control': 'no-store' } })
    expect(`${draft?.body}`).toBe(body)
  }
  expect(decided.get('/privacy/on')).toMatchObject({ methods: ['GET', 'HEAD'], takesDay: true })
})

it('another method than those of reading is not allowed', async () => {
  const { notAllowed, options } = await collect()
  const allow = { Allow: 'GET, HEAD, OPTIONS' }
  expect(notAllowed).toEqual({ status: 405, headers: { ...allow, 'Cache-Control': 'no-store' } })
  expect(options).toEqual({ status: 204, headers: allow })
})

it('the addresses without a language are decided request by request', async () => {
  const { decided, notAllowed, options } = await collect()
  const read = { methods: ['GET', 'HEAD'], others: notAllowed, options }
  for (const path of ['/privacy', '/privacy/1', '/privacy/cookies', `/privacy/${items[0]}`]) {
    expect(decided.get(path)).toEqual(read)
  }
  expect(decided.get('/privacy/ru')).toBeUndefined()
  expect(decided.get('/privacy/99')).toBeUndefined()
})

it('so is a choice that is posted; those who only open its address are told in both languages', async () => {
  const { decided } = await collect()
  const allow = { Allow: 'POST, OPTIONS' }
  expect(decided.get('/privacy/consent')).toEqual({
    methods: ['POST'],
    others: {
      status: 405,
      headers: {
        ...allow,
        'Cache-Control': 'no-store',
        'Content-Language': 'kk, ru',
        'Content-Type': 'text/plain; charset=utf-8',
      },
      body: `${messages.kk.refusal[405]}\n${messages.ru.refusal[405]}\n`,
    },
    options: { status: 204, headers: allow },
  })
})
