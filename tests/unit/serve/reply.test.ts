// Long, in one file: a case for each status that a reply can have.
import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { reply } from '../../../lib/serve/reply'
import type { Answer } from '../../../lib/serve/table'
import { fc } from '../../support/seed'

const modified = Date.UTC(2026, 0, 15)
const [br, gzip, identity] = [
  { start: 1_000, end: 1_020, etag: '"br"' },
  { start: 1_020, end: 1_050, etag: '"gzip"' },
  { start: 1_050, end: 1_150, etag: '"identity"' },
]
/** What a 304 has too (RFC 9110, 15.4.5), and our own. */
const kept = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'",
  Vary: 'Cookie, Accept-Encoding',
}
const content = {
  'Content-Disposition': 'attachment',
  'Content-Language': 'ru',
  'Content-Type': 'text/html; charset=utf-8',
}
const page: Answer = {
  status: 200,
  headers: { ...kept, ...content },
  bodies: { br, gzip, identity },
}
const of = (status: number): Answer => ({ ...page, status })
const ask = (headers: IncomingHttpHeaders, method = 'GET', answer = page) =>
  reply(method, headers, answer, modified)

describe('a page', () => {
  it('is sent as it is to those who say nothing of encodings', () => {
    expect(ask({})).toEqual({
      status: 200,
      headers: {
        ...kept,
        ...content,
        'Accept-Ranges': 'bytes',
        'Content-Length': '100',
        ETag: '"identity"',
      },
      body: { start: 1_050, end: 1_150 },
    })
  })

  it.each([
    ['br', 'gzip, deflate, br, zstd', br],
    ['gzip', 'gzip', gzip],
  ])('is sent in %s, under a tag of its own', (encoding, accept, { start, end, etag }) => {
    expect(ask({ 'accept-encoding': accept })).toEqual({
      status: 200,
      headers: {
        ...kept,
        ...content,
        'Accept-Ranges': 'bytes',
        'Content-Encoding': encoding,
        'Content-Length': `${end - start}`,
        ETag: etag,
      },
      body: { start, end },
    })
  })

  it('is the same for HEAD, even where a part is asked for', () => {
    const headers = { 'accept-encoding': 'br', range: 'bytes=0-1' }
    expect(ask(headers, 'HEAD')).toEqual(ask({ 'accept-encoding': 'br' }))
  })

  it('is sent in part', () => {
    expect(ask({ 'accept-encoding': 'br', range: 'bytes=5-9' })).toEqual({
      status: 206,
      headers: {
        ...kept,
        ...content,
        'Accept-Ranges': 'bytes',
        'Content-Encoding': 'br',
        'Content-Length': '5',
        'Content-Range': 'bytes 5-9/20',
        ETag: '"br"',
      },
      body: { start: 1_005, end: 1_010 },
    })
  })

  it('is not sent to those who have it, in the encoding that they would get', () => {
    const notModified = { status: 304, headers: { ...kept, ETag: '"gzip"' } }
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': '"gzip"' }
    expect(ask(headers)).toEqual(notModified)
    expect(ask(headers, 'HEAD')).toEqual(notModified)
    expect(ask({ ...headers, 'accept-encoding': 'br' })).toMatchObject({ status: 200 })
  })

  it('is refused where a condition fails, which no cache keeps', () => {
    const never = { ...kept, 'Cache-Control': 'no-store', 'Content-Length': '0' }
    expect(ask({ 'if-match': '"x"' })).toEqual({ status: 412, headers: never })
    expect(ask({ 'accept-encoding': 'gzip', range: 'bytes=30-' })).toEqual({
      status: 416,
      headers: { ...never, 'Content-Range': 'bytes */30' },
    })
  })
})

describe('conditions and ranges do not count', () => {
  const conditions = [
    { 'if-none-match': '"identity"' },
    { 'if-none-match': '*' },
    { 'if-match': '"x"' },
    { 'if-unmodified-since': 'Sun, 06 Nov 1994 08:49:37 GMT' },
    { range: 'bytes=0-1' },
    { range: 'bytes=9999999-' },
  ]

  it.each([400, 404, 405, 500])('for what does not exist or fails: %i', (status) => {
    const whole = {
      status,
      headers: { ...kept, ...content, 'Content-Length': '100' },
      body: { start: 1_050, end: 1_150 },
    }
    for (const headers of [{}, ...conditions]) {
      expect(ask(headers, 'GET', of(status))).toEqual(whole)
      expect(ask(headers, 'HEAD', of(status))).toEqual(whole)
    }
  })

  it('for what has no body', () => {
    for (const headers of [{}, ...conditions]) {
      expect(ask(headers, 'GET', { status: 307, headers: { Location: '/privacy' } })).toEqual({
        status: 307,
        headers: { Location: '/privacy', 'Content-Length': '0' },
      })
    }
  })
})

it('a refusal without a body says that it has none', () => {
  const headers = { Allow: 'GET, HEAD, OPTIONS' }
  expect(ask({}, 'POST', { status: 405, headers })).toEqual({
    status: 405,
    headers: { ...headers, 'Content-Length': '0' },
  })
})

it('what never has a body has no length (RFC 9110, 8.6)', () => {
  const headers = { Allow: 'GET, HEAD, OPTIONS' }
  expect(ask({}, 'OPTIONS', { status: 204, headers })).toEqual({ status: 204, headers })
})

it('an error is encoded too', () => {
  expect(ask({ 'accept-encoding': 'br' }, 'GET', of(404))).toEqual({
    status: 404,
    headers: { ...kept, ...content, 'Content-Encoding': 'br', 'Content-Length': '20' },
    body: { start: 1_000, end: 1_020 },
  })
})

it('the length is that of the bytes, which are of one body, whatever is asked', () => {
  const value = fc.oneof(
    fc.constantFrom('br', 'gzip', '*', '"br"', 'W/"gzip"', 'bytes=1-', 'bytes=-3', 'bytes=0-1,4-'),
    fc.string({ unit: 'binary' }),
  )
  const names = ['accept-encoding', 'if-match', 'if-none-match', 'if-range', 'range'] as const
  const headers = fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: [],
  })
  const answer = fc.constantFrom(page, of(404), { status: 405, headers: {} })
  fc.assert(
    fc.property(headers, fc.constantFrom('GET', 'HEAD', 'POST'), answer, (asked, method, one) => {
      const { status, headers: sent, body } = ask(asked, method, one)
      if (status === 304) expect(sent).not.toHaveProperty('Content-Length')
      else expect(sent['Content-Length']).toBe(`${body ? body.end - body.start : 0}`)
      if (!body) return
      const stored = { br, gzip }[sent['Content-Encoding'] ?? ''] ?? identity
      expect(body.start).toBeGreaterThanOrEqual(stored.start)
      expect(body.end).toBeLessThanOrEqual(stored.end)
    }),
    { numRuns: 1_000 },
  )
})
