import type { IncomingHttpHeaders } from 'node:http'
import { caching } from '../site/headers'
import { evaluate } from './conditions'
import { negotiate } from './negotiate'
import type { Answer } from './table'

/** What is sent: the status, all headers, and which bytes of the bodies of the table. */
export type Reply = {
  status: number
  headers: Record<string, string>
  body?: { start: number; end: number }
}

/** Without it Node.js sends a body of no bytes in chunks. */
const empty = { 'Content-Length': '0' }

/** A cache would give what one client asked for wrongly to all others. */
const refused = { ...empty, 'Cache-Control': caching.never }

/**
 * An answer of the table as this request gets it: encoded, whole, in part, or not at all.
 * `modified` is when the build made the answer, in ms since 1970.
 */
export function reply(
  method: string,
  requestHeaders: IncomingHttpHeaders,
  { status, headers, bodies }: Answer,
  modified: number,
): Reply {
  if (!bodies) return { status, headers: status === 204 ? headers : { ...headers, ...empty } }
  const { encoding, stored } = negotiate(bodies, requestHeaders['accept-encoding']?.toString())
  const length = stored.end - stored.start
  const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding }
  const whole: Reply = {
    status,
    headers: { ...headers, ...encoded, 'Content-Length': `${length}` },
    body: { start: stored.start, end: stored.end },
  }
  // Conditions and ranges are about what exists.
  if (status !== 200) return whole

  const known = { ETag: stored.etag, 'Accept-Ranges': 'bytes' }
  const outcome = evaluate(method, requestHeaders, { etag: stored.etag, length, modified })
  switch (outcome.status) {
    case 200:
      return { ...whole, headers: { ...whole.headers, ...known } }
    case 206: {
      const [start, end] = [stored.start + outcome.start, stored.start + outcome.end]
      const range = `bytes ${outcome.start}-${outcome.end - 1}/${length}`
      const part = { 'Content-Length': `${end - start}`, 'Content-Range': range }
      return { status: 206, headers: { ...whole.headers, ...known, ...part }, body: { start, end } }
    }
    case 304:
      return { status: 304, headers: { ...withoutContent(headers), ETag: stored.etag } }
    case 412:
      return { status: 412, headers: { ...withoutContent(headers), ...refused } }
    case 416: {
      const range = { 'Content-Range': `bytes */${length}` }
      return { status: 416, headers: { ...withoutContent(headers), ...refused, ...range } }
    }
  }
}

/** The headers of an answer without those that describe its body. */
function withoutContent(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^Content-(?!Security)/.test(name)),
  )
}
