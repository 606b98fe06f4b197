import type { IncomingHttpHeaders } from 'node:http'
import fresh from 'fresh'
import parseRange from 'range-parser'

/** What is asked for: `length` bytes that are known by a strong `etag`, and when they were made. */
export type Representation = { etag: string; length: number; modified: number }

/** The status of an answer and, for 206, its bytes: from `start` up to but not including `end`. */
export type Outcome =
  | { status: 200 | 304 | 412 | 416 }
  | { status: 206; start: number; end: number }

/** Evaluates the conditions of a request for something that exists, in the order of RFC 9110, 13.2.2. */
export function evaluate(
  method: string,
  headers: IncomingHttpHeaders,
  { etag, length, modified }: Representation,
): Outcome {
  if (!isMatched(headers, etag, modified)) return { status: 412 }
  // Only the condition: what else a request says of caching is for the caches before this server.
  if (fresh({ 'if-none-match': headers['if-none-match'] }, { etag })) return { status: 304 }
  const { range, 'if-range': ifRange } = headers
  if (method !== 'GET' || range === undefined || (ifRange !== undefined && ifRange !== etag)) {
    return { status: 200 }
  }
  return partOf(length, range)
}

/** Whether If-Match, or else If-Unmodified-Since, holds. A date that cannot be read does not count. */
function isMatched(
  { 'if-match': match, 'if-unmodified-since': since }: IncomingHttpHeaders,
  etag: string,
  modified: number,
): boolean {
  if (match !== undefined) {
    return match.split(',').some((one) => one.trim() === '*' || one.trim() === etag)
  }
  // Dates are in whole seconds (5.6.7).
  const second = Math.floor(modified / 1000) * 1000
  return since === undefined || !(Date.parse(since) < second)
}

/** The part of `length` bytes that a Range header is about (14.2). */
function partOf(length: number, range: string): Outcome {
  if (!/^bytes=/i.test(range)) return { status: 200 }
  const ranges = parseRange(length, range)
  // The library takes the last bytes for none where more are asked for than there are (14.1.2).
  if (ranges === -1 && length > 0 && /[=,]\s*-0*[1-9]/.test(range)) {
    return { status: 206, start: 0, end: length }
  }
  if (ranges === -1) return { status: 416 }
  // A server may answer several ranges by all of it.
  if (ranges === -2 || ranges.length !== 1 || !ranges[0]) return { status: 200 }
  return { status: 206, start: ranges[0].start, end: ranges[0].end + 1 }
}
