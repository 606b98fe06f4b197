import { describe, expect, it } from 'vitest'
import { negotiate } from '../../../lib/serve/negotiate'
import type { Bodies, Encoding } from '../../../lib/serve/table'
import { fc } from '../../support/seed'

const identity = { start: 50, end: 150, etag: '"identity"' }
const gzip = { start: 20, end: 50, etag: '"gzip"' }
const br = { start: 0, end: 20, etag: '"br"' }
const all: Bodies = { br, gzip, identity }

const chosen = (acceptEncoding: string | undefined, bodies = all) =>
  negotiate(bodies, acceptEncoding).encoding

describe('the encoding of a body', () => {
  it.each<[string | undefined, Encoding]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['br, gzip', 'br'],
    ['gzip, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['*', 'br'],
    ['gzip, *', 'br'],
    ['identity, gzip, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip;q=0.5, br;q=0.8, identity;q=0.1', 'br'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0.1, identity;q=0.2', 'identity'],
    ['*;q=0.1, gzip', 'gzip'],
    ['br;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.000, gzip', 'gzip'],
    ['br ; q=0 , gzip ; q=1', 'gzip'],
    ['identity;q=0, br', 'br'],
    ['identity;q=0, *', 'br'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['deflate, zstd', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('by “%s” is %s', (acceptEncoding, encoding) => {
    expect(negotiate(all, acceptEncoding)).toEqual({ encoding, stored: all[encoding] })
  })

  it.each(['*;q=0', 'identity;q=0', 'identity;q=0, zstd', '*;q=0, deflate'])(
    'is none where nothing is taken: “%s”',
    (acceptEncoding) => {
      expect(chosen(acceptEncoding)).toBe('identity')
    },
  )

  it.each([
    'brr',
    'br;q=abc',
    ';;;,,,',
    'q=1',
    '"br"',
    'b r',
    '*/*',
    '\u00ff',
    'br=1',
    '__proto__',
  ])('is none where the header cannot be read: “%s”', (acceptEncoding) => {
    expect(chosen(acceptEncoding)).toBe('identity')
  })

  it('is one that the body is kept in', () => {
    expect(chosen('br, gzip', { identity })).toBe('identity')
    expect(chosen('*', { identity })).toBe('identity')
    expect(chosen('br, gzip', { gzip, identity })).toBe('gzip')
    expect(chosen('br;q=1, gzip;q=0.1', { gzip, identity })).toBe('gzip')
  })

  it('is found for any header, one that is kept', () => {
    const token = fc.oneof(
      fc.constantFrom('br', 'gzip', 'identity', '*', ';q=', ',', '0.5'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const { encoding, stored } = negotiate({ gzip, identity }, tokens.join(''))
        expect(stored).toBe({ gzip, identity, br: undefined }[encoding])
      }),
    )
  })
})
