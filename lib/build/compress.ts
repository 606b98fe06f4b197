import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../serve/table'

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)]

/** Content types of texts. Pictures and PDF files are compressed by themselves. */
const text = /^text\/|[/+](?:json|xml|javascript)\b/

/**
 * How much work is put into an answer: as much as it takes for the smallest, or the little that makes
 * one a tenth larger in a fiftieth of the time, for the many that are seldom asked for.
 */
export type Effort = 'most' | 'little'

/** The quality of Brotli for it, and the binary logarithm of how far back it looks, in bytes. */
const brotli: Record<Effort, { quality: number; window: number }> = {
  most: { quality: constants.BROTLI_MAX_QUALITY, window: constants.BROTLI_DEFAULT_WINDOW },
  // A larger window takes longer to set up than such a page to compress.
  little: { quality: 9, window: 16 },
}

/**
 * What is shorter, in bytes, comes in one packet either way; whether it has fewer bytes compressed
 * would be up to the digits of a hash in it.
 */
const shortest = 128

/** A body in each encoding that makes it smaller. It is done once a build. */
export async function compress(
  body: Buffer,
  contentType: string,
  effort: Effort = 'most',
): Promise<{ identity: Buffer } & Partial<Record<Encoding, Buffer>>> {
  if (!text.test(contentType) || body.length < shortest) return { identity: body }
  const { quality, window } = brotli[effort]
  const [br, gz] = await Promise.all([
    toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: window,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    toGzip(body, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return {
    identity: body,
    ...(br.length < body.length && { br }),
    ...(gz.length < body.length && { gzip: gz }),
  }
}
