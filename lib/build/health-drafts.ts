import type { Editions } from '../editions/editions'
import type { BuildFacts } from '../site/build-facts'
import { caching } from '../site/headers'
import { healthAt, healthTurns } from '../site/health'
import type { Draft, Turn } from './drafts'

/**
 * What is said of the health of the site at the moment of its build (in ms since 1970), and what from
 * each moment on at which that changes.
 */
export function healthDrafts(
  editions: Editions,
  facts: BuildFacts,
  moment: number,
): { now: Draft; turns: Turn[] } {
  const draftAt = (one: number): Draft => ({
    status: 200,
    headers: { 'Cache-Control': caching.never, 'Content-Type': 'application/json' },
    body: JSON.stringify(healthAt(one, editions, facts)),
  })
  const later = healthTurns(editions).filter((at) => at > moment)
  return { now: draftAt(moment), turns: later.map((at) => ({ at, draft: draftAt(at) })) }
}
