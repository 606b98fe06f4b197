import { beginOf } from '../editions/days'
import type { Editions } from '../editions/editions'
import type { BuildFacts } from './build-facts'

/**
 * What an operator is told of a replica. It is `overdue` from the day of an edition on that the build
 * leaves out, and `early` before the day of the one that it has in force.
 */
export type Health = {
  status: 'ok' | 'early' | 'overdue'
  /** The number of the edition in force, and the day, ISO 8601, since when, where it is known. */
  edition: number
  since?: string
  /** The edition that comes next, where there is one that has a day. */
  next?: { edition: number; from: string }
  /** The hash of the build. */
  build: string
}

/** How a build is at a moment, in ms since 1970. */
export function healthAt(moment: number, editions: Editions, { hash }: BuildFacts): Health {
  const { inForce } = editions
  const since = inForce.published
  const next = nextOf(editions)
  return {
    status: statusAt(moment, since, next?.from),
    edition: inForce.number,
    ...(since !== undefined && { since }),
    ...(next && { next }),
    build: hash,
  }
}

/** The moments, in ms since 1970, at which this changes, the earliest first. */
export function healthTurns(editions: Editions): number[] {
  const days = [editions.inForce.published, nextOf(editions)?.from]
  return days.flatMap((day) => (day === undefined ? [] : [beginOf(day)])).sort((a, b) => a - b)
}

function statusAt(
  moment: number,
  since: string | undefined,
  until: string | undefined,
): Health['status'] {
  if (until !== undefined && moment >= beginOf(until)) return 'overdue'
  return since !== undefined && moment < beginOf(since) ? 'early' : 'ok'
}

function nextOf({ inForce, upcoming }: Editions): Health['next'] {
  const next = upcoming.find((one) => one !== inForce)
  return next?.published === undefined ? undefined : { edition: next.number, from: next.published }
}
