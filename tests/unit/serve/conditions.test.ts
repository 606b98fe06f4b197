// Long, in one file: the conditions of RFC 9110 in the order in which it evaluates them.
import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../lib/serve/conditions'
import { fc } from '../../support/seed'

const etag = '"64-abc"'
/** Half a second after the last second that a date can name. */
const modified = Date.UTC(2026, 0, 15, 12) + 500
const [before, then, after] = [
  'Thu, 15 Jan 2026 11:59:59 GMT',
  'Thu, 15 Jan 2026 12:00:00 GMT',
  'Thu, 15 Jan 2026 12:00:01 GMT',
]
const ask = (headers: IncomingHttpHeaders, method = 'GET', length = 100) =>
  evaluate(method, headers, { etag, length, modified })
const part = (start: number, end: number) => ({ status: 206, start, end })

describe('If-Match', () => {
  it.each([etag, '*', '"other", *', `"other", ${etag}`, ` ${etag} ,"other"`])(
    '%s holds',
    (match) => {
      expect(ask({ 'if-match': match })).toEqual({ status: 200 })
    },
  )

  it.each(['"x"', `W/${etag}`, '64-abc', '', ',', `"x", W/${etag}`])(
    '%s does not hold',
    (match) => {
      expect(ask({ 'if-match': match })).toEqual({ status: 412 })
      expect(ask({ 'if-match': match }, 'HEAD')).toEqual({ status: 412 })
    },
  )

  it('comes before all other conditions', () => {
    const others = { 'if-unmodified-since': before, 'if-none-match': '"x"' }
    expect(ask({ 'if-match': etag, ...others })).toEqual({ status: 200 })
    const rest = { 'if-none-match': etag, range: 'bytes=999-' }
    expect(ask({ 'if-match': '"x"', ...rest })).toEqual({ status: 412 })
  })
})

describe('If-Unmodified-Since', () => {
  it.each([then, after, 'long ago', ''])('“%s” holds', (since) => {
    expect(ask({ 'if-unmodified-since': since })).toEqual({ status: 200 })
  })

  it.each([before, 'Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT'])(
    '“%s” does not hold, whatever comes next',
    (since) => {
      const rest = { 'if-none-match': etag, range: 'bytes=0-1' }
      expect(ask({ 'if-unmodified-since': since })).toEqual({ status: 412 })
      expect(ask({ 'if-unmodified-since': since, ...rest })).toEqual({ status: 412 })
    },
  )
})

describe('If-None-Match', () => {
  it.each([etag, `W/${etag}`, '*', `"x", ${etag}`, `"x",W/${etag}`])(
    '%s: not modified',
    (match) => {
      expect(ask({ 'if-none-match': match })).toEqual({ status: 304 })
      expect(ask({ 'if-none-match': match }, 'HEAD')).toEqual({ status: 304 })
      expect(ask({ 'if-none-match': match, range: 'bytes=0-1' })).toEqual({ status: 304 })
    },
  )

  it.each(['"x"', '64-abc', '', '"64-abc', '"x", *'])('“%s”: all of it', (match) => {
    expect(ask({ 'if-none-match': match })).toEqual({ status: 200 })
  })

  it('counts after If-Match and before If-Modified-Since', () => {
    expect(ask({ 'if-match': etag, 'if-none-match': etag })).toEqual({ status: 304 })
    const dated = { 'if-none-match': '"x"', 'if-modified-since': after }
    expect(ask(dated)).toEqual({ status: 200 })
  })

  it('counts whatever a request says to the caches on its way', () => {
    const reload = { 'if-none-match': etag, 'cache-control': 'no-cache' }
    expect(ask(reload)).toEqual({ status: 304 })
  })
})

it('If-Modified-Since does not count, since no answer says when it was modified', () => {
  expect(ask({ 'if-modified-since': after })).toEqual({ status: 200 })
})

describe('Range', () => {
  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-', 0, 100],
    ['bytes=10-19', 10, 20],
    ['bytes=90-', 90, 100],
    ['bytes=99-', 99, 100],
    ['bytes=90-200', 90, 100],
    ['bytes=-1', 99, 100],
    ['bytes=-100', 0, 100],
    ['bytes=-101', 0, 100],
    ['bytes=-99999999999999999999', 0, 100],
    ['bytes=-101, 999-', 0, 100],
    ['bytes=999-, -0101', 0, 100],
    ['BYTES=0-1', 0, 2],
    ['bytes= 0-1 ', 0, 2],
    ['bytes=0-1, 999-', 0, 2],
  ])('%s: bytes %i to %i', (range, start, end) => {
    expect(ask({ range })).toEqual(part(start, end))
  })

  it.each([
    'bytes=100-',
    'bytes=9999999-',
    'bytes=-0',
    'bytes=-000',
    'bytes=100-200',
    'bytes=200-, 300-',
  ])('%s: none of it', (range) => {
    expect(ask({ range })).toEqual({ status: 416 })
  })

  it.each(['bytes=', 'bytes=a-b', 'bytes=5-1', 'bytes=--', 'bytes=,'])(
    '%s cannot be read: none of it, as nginx has it',
    (range) => {
      expect(ask({ range })).toEqual({ status: 416 })
    },
  )

  it.each([
    'bytes=0-1, 5-6',
    'bytes=0-1,-1',
    'items=0-1',
    'items=9999999-',
    'items=-999',
    'bytes',
    'bytes 0-1',
    '',
    'xbytes=0-1',
  ])('%s: all of it', (range) => {
    expect(ask({ range })).toEqual({ status: 200 })
  })

  it('does not count for HEAD', () => {
    expect(ask({ range: 'bytes=0-1' }, 'HEAD')).toEqual({ status: 200 })
    expect(ask({ range: 'bytes=999-' }, 'HEAD')).toEqual({ status: 200 })
  })

  it('counts where If-Range has the very same tag', () => {
    expect(ask({ range: 'bytes=0-1', 'if-range': etag })).toEqual(part(0, 2))
    for (const ifRange of ['"x"', `W/${etag}`, after, '*', '']) {
      expect(ask({ range: 'bytes=0-1', 'if-range': ifRange })).toEqual({ status: 200 })
      expect(ask({ range: 'bytes=999-', 'if-range': ifRange })).toEqual({ status: 200 })
    }
  })

  it('of a body without bytes has none', () => {
    for (const range of ['bytes=0-', 'bytes=-1', 'bytes=0-0']) {
      expect(ask({ range }, 'GET', 0)).toEqual({ status: 416 })
    }
  })

  it('is within the body, whatever is asked', () => {
    const piece = fc.oneof(
      fc.constantFrom('-', ',', '0', ' '),
      fc.nat(300).map(String),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), fc.nat(200), (pieces, length) => {
        const outcome = ask({ range: `bytes=${pieces.join('')}` }, 'GET', length)
        if (outcome.status !== 206) return
        expect(outcome.start).toBeGreaterThanOrEqual(0)
        expect(outcome.end).toBeGreaterThan(outcome.start)
        expect(outcome.end).toBeLessThanOrEqual(length)
      }),
    )
  })
})
