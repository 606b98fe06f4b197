import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Draft, Drafts } from '../../../lib/build/drafts'
import { writeTable } from '../../../lib/build/write-table'
import type { State } from '../../../lib/consent/consent'
import { type Bodies, openTable } from '../../../lib/serve/table'
import { securityHeaders } from '../../../lib/site/security-headers'
import { temporaryFolder } from '../support/folder'

const draft = (body: string, headers: Record<string, string> = {}, status = 200): Draft => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  body: Buffer.from(body.repeat(50)),
})
const page = (body: string) => draft(body, { Vary: 'Cookie' })
/** So short that it is smaller in brotli alone. */
const short: Draft = {
  status: 200,
  headers: { 'Content-Type': 'text/plain' },
  body: ['a', 'b'].map((one) => createHash('sha512').update(one).digest('base64')).join(''),
}
const picture = draft('picture', { 'Content-Type': 'image/png' })
const options: Draft = { status: 204, headers: { Allow: 'GET, OPTIONS' } }
const notAllowed: Draft = { status: 405, headers: { Allow: 'GET, OPTIONS' } }
const byState = new Map<State, Draft>([
  ['unasked', page('Страница')],
  ['all', page('Страница без вопроса')],
  ['necessary', page('Страница без вопроса')],
])
const leads: Draft = { status: 307, headers: { Location: '/privacy/ru/editions/2' } }
const near = draft('near the section', {}, 404)
const drafts: Drafts = {
  found: new Map<string, Draft | Map<State, Draft>>([
    ['/', { status: 307, headers: { Location: '/privacy' } }],
    ['/privacy/ru', byState],
    ['/privacy/a.png', picture],
    ['/privacy/b.png', picture],
    ['/privacy/short', short],
    ['/privacy/healthz', { status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'ok' }],
  ]),
  days: new Map([
    [
      '/privacy/ru/on',
      {
        editions: [{ published: '2026-12-01', draft: leads }],
        before: byState,
        malformed: draft('no day', {}, 400),
      },
    ],
  ]),
  turns: new Map([['/privacy/healthz', [{ at: 1_000, draft: short }]]]),
  decided: new Map([
    ['/privacy', { methods: ['GET'], others: notAllowed, options }],
    ['/privacy/on', { methods: ['GET'], others: notAllowed, options, takesDay: true }],
  ]),
  nearest: new Map([
    ['/privacy/ru', draft('near', {}, 404)],
    ['/privacy/2', near],
    ['/privacy/kk/2', near],
  ]),
  missing: draft('missing', {}, 404),
  malformed: draft('malformed', {}, 400),
  notAllowed,
  options,
  failed: draft('failed', {}, 500),
}

/** The table as a server reads it, with the answer that it has at an address. */
async function written() {
  const folder = `${await temporaryFolder()}/answers`
  await writeTable(folder, drafts, 3)
  const { table, read } = openTable(folder)
  const { size } = await stat(join(folder, table.file))
  const answerAt = (path: string, state: State = 'unasked') => {
    const found = table.found[path]
    const answer = table.answers[(typeof found === 'number' ? found : found?.[state]) ?? -1]
    if (!answer) throw new Error(`${path} is missing.`)
    return answer
  }
  const bytes = (stored: Bodies['identity']) => read(stored)
  return { table, size, answerAt, bytes }
}

it('every answer is read as it was written, in each encoding under a tag of its own', async () => {
  const { table, answerAt, bytes } = await written()
  const { missing, malformed, failed } = table
  const all = [
    [drafts.missing, table.answers[missing]],
    [drafts.malformed, table.answers[malformed]],
    [drafts.failed, table.answers[failed]],
    ...[...byState].map(([state, one]) => [one, answerAt('/privacy/ru', state)] as const),
  ] as const
  for (const [{ status, headers, body }, answer] of all) {
    expect(answer).toMatchObject({ status, headers: { 'Content-Type': headers['Content-Type'] } })
    const { identity, gzip, br } = answer?.bodies ?? {}
    if (!identity || !gzip || !br) throw new Error('It is not kept in all encodings.')
    expect(bytes(identity)).toEqual(body)
    expect(gunzipSync(bytes(gzip))).toEqual(body)
    expect(brotliDecompressSync(bytes(br))).toEqual(body)
    const tags = [identity.etag, gzip.etag, br.etag]
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/)
  }
})

it('the states of a page stay apart', async () => {
  const { table, answerAt } = await written()
  expect(Object.keys(table.found['/privacy/ru'] ?? {})).toEqual(['unasked', 'all', 'necessary'])
  expect(answerAt('/privacy/ru', 'all').bodies).not.toEqual(answerAt('/privacy/ru').bodies)
})

it('the same bytes are kept once', async () => {
  const { answerAt, size, table } = await written()
  const { bodies: same } = answerAt('/privacy/ru', 'all')
  expect(answerAt('/privacy/ru', 'necessary').bodies).toEqual(same)
  const places = table.answers.flatMap((answer) => Object.values(answer.bodies ?? {}))
  const lengths = new Map(places.map(({ start, end }) => [start, end - start]))
  expect([...lengths.values()].reduce((sum, length) => sum + length, 0)).toBe(size)
})

it('one draft at several addresses is one answer', async () => {
  const { table } = await written()
  expect(table.found['/privacy/a.png']).toBe(table.found['/privacy/b.png'])
  expect(table.decided['/privacy']).toEqual({
    methods: ['GET'],
    others: table.notAllowed,
    options: table.options,
  })
  expect(table.nearest['/privacy/2']).toBe(table.nearest['/privacy/kk/2'])
  expect(table.nearest['/privacy/2']).not.toBe(table.nearest['/privacy/ru'])
  expect(table.answers[table.nearest['/privacy/2'] ?? -1]).toMatchObject({ status: 404 })
})

it('what is said of a day is in its place', async () => {
  const { table } = await written()
  const { editions, before, malformed } = table.days['/privacy/ru/on'] ?? {}
  expect(editions).toEqual([{ published: '2026-12-01', answer: expect.any(Number) }])
  expect(table.answers[editions?.[0]?.answer ?? -1]).toEqual(leads)
  expect(before).toEqual(table.found['/privacy/ru'])
  expect(table.answers[Number(malformed)]).toMatchObject({ status: 400 })
  expect(table.decided['/privacy/on']?.takesDay).toBe(true)
})

it('what is said later is in its place, with its moment', async () => {
  const { table } = await written()
  expect(table.turns).toEqual({
    '/privacy/healthz': [{ at: 1_000, answer: table.found['/privacy/short'] }],
  })
})

it('what is not compressed is kept as it is alone, and depends on no encoding', async () => {
  const { answerAt, bytes } = await written()
  for (const path of ['/privacy/a.png', '/privacy/healthz']) {
    const { headers, bodies } = answerAt(path)
    expect(headers).not.toHaveProperty('Vary')
    expect(Object.keys(bodies ?? {})).toEqual(['identity'])
  }
  const { identity } = answerAt('/privacy/healthz').bodies ?? {}
  expect(identity && `${bytes(identity)}`).toBe('ok')
})

it('what is compressed depends on the encoding, and on what it did before', async () => {
  const { table, answerAt } = await written()
  expect(answerAt('/privacy/ru').headers.Vary).toBe('Cookie, Accept-Encoding')
  expect(table.answers[table.missing]?.headers.Vary).toBe('Accept-Encoding')
  const { headers, bodies } = answerAt('/privacy/short')
  expect(Object.keys(bodies ?? {})).toEqual(['identity', 'br'])
  expect(headers.Vary).toBe('Accept-Encoding')
})

it('an answer without a body has none', async () => {
  const { table, answerAt } = await written()
  expect(answerAt('/')).toEqual({ status: 307, headers: { Location: '/privacy' } })
  expect(table.answers[table.options]).toEqual(options)
  expect(table.answers[table.notAllowed]).toEqual(notAllowed)
})

it('the server is told the edition, the time of the build and the headers of every answer', async () => {
  const before = Date.now()
  const { table } = await written()
  expect(table.edition).toBe(3)
  expect(table.modified).toBeGreaterThanOrEqual(before)
  expect(table.modified).toBeLessThanOrEqual(Date.now())
  expect(table.always).toEqual(securityHeaders)
})
