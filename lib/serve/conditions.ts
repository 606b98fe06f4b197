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
  if (fresh(headers, { etag })) return { status: 304 }
  const { range, 'if-range': ifRange } = headers
  if (method !== 'GET' || range === undefined || (ifRange !== undefined && ifRange !== etag)) {
    return { status: 200 }
  }
  const ranges = parseRange(length, range)
  if (ranges === -1) return { status: 416 }
  // A server may answer several ranges, or what it cannot read, by all of it (14.2).
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1 || !ranges[0]) {
    return { status: 200 }
  }
  return { status: 206, start: ranges[0].start, end: ranges[0].end + 1 }
}

/** Whether If-Match, or else If-Unmodified-Since, holds. A date that cannot be read does not count. */
function isMatched(
  { 'if-match': match, 'if-unmodified-since': since }: IncomingHttpHeaders,
  etag: string,
  modified: number,
): boolean {
  if (match === undefined) return since === undefined || !(Date.parse(since) < modified)
  return match.split(',').some((one) => one.trim() === '*' || one.trim() === etag)
}
