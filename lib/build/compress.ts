import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../serve/table'

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)]

/** Content types of texts. Pictures and PDF files are compressed by themselves. */
const text = /^text\/|[/+](?:json|xml|javascript)\b/

/** A body in each encoding that makes it smaller, as small as it gets: it is done once a build. */
export async function compress(
  body: Buffer,
  contentType: string,
): Promise<{ identity: Buffer } & Partial<Record<Encoding, Buffer>>> {
  if (!text.test(contentType)) return { identity: body }
  const [br, gz] = await Promise.all([
    toBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
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
