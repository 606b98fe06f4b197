import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compress } from '../../../lib/build/compress'

const body = Buffer.from('Политика конфиденциальности. Құпиялық саясаты. '.repeat(20))

describe('a body', () => {
  it.each([
    'text/html; charset=utf-8',
    'text/markdown; charset=utf-8',
    'text/javascript; charset=utf-8',
    'application/json',
    'application/schema+json',
    'application/manifest+json',
    'application/xml',
    'image/svg+xml',
  ])('of %s is compressed, and read back as it was', async (type) => {
    const { identity, gzip, br } = await compress(body, type)
    if (!gzip || !br) throw new Error('It is not compressed.')
    expect(identity).toBe(body)
    expect(gunzipSync(gzip)).toEqual(body)
    expect(brotliDecompressSync(br)).toEqual(body)
    expect(gzip.length).toBeLessThan(body.length)
    expect(br.length).toBeLessThan(gzip.length)
  })

  it.each(['image/png', 'application/pdf', 'application/jsonp', 'font/woff2', ''])(
    'of “%s” stays as it is',
    async (type) => {
      expect(await compress(body, type)).toEqual({ identity: body })
    },
  )

  it('that comes in one packet anyway stays as it is', async () => {
    const short = Buffer.from('a'.repeat(127))
    expect(await compress(short, 'application/json')).toEqual({ identity: short })
    expect(await compress(Buffer.from('a'.repeat(128)), 'application/json')).toHaveProperty('br')
  })

  it('is as small as it gets', async () => {
    const text = readFileSync('package-lock.json')
    const { gzip, br } = await compress(text, 'text/plain')
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    expect(gzip?.length).toBe(gzipSync(text, { level: constants.Z_BEST_COMPRESSION }).length)
    expect(br?.length).toBeLessThanOrEqual(brotliCompressSync(text, { params }).length)
  })

  it('that is seldom asked for is a little larger', async () => {
    const page = readFileSync('tests/fixtures/built-page.html')
    const text = Buffer.concat([page, readFileSync('content/edition-1/ru.md')])
    const [small, large] = await Promise.all([
      compress(text, 'text/html'),
      compress(text, 'text/html', 'little'),
    ])
    if (!small.br || !large.br) throw new Error('It is not compressed.')
    expect(brotliDecompressSync(large.br)).toEqual(text)
    expect(large.br.length / small.br.length).toBeGreaterThan(1)
    expect(large.br.length / small.br.length).toBeLessThan(1.15)
    expect(large.gzip).toEqual(small.gzip)
  })

  it('that nothing makes smaller stays as it is', async () => {
    for (const incompressible of [Buffer.of(), Buffer.from('ok'), randomBytes(500)]) {
      const bodies = await compress(incompressible, 'text/plain')
      expect(bodies).toEqual({ identity: incompressible })
    }
  })
})
