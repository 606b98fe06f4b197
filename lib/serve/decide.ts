import { stateReader } from '../consent/consent'
import { askedDay } from '../editions/asked-day'
import { editionOn } from '../editions/edition-on'
import { correct } from './correct'
import { nearestOf } from './nearest'
import type { Answer, Days, Found, Table } from './table'
import { pathOf, queryOf } from './target'

/** A request, as far as an answer depends on it. */
export type Question = { method: string; target: string; cookie: string | undefined }

/** What is done with a request: answered, redirected for good, or passed on to Next.js. */
export type Decision =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'redirect'; location: string }
  | { kind: 'pass'; path: string }

const readable = ['GET', 'HEAD']

/**
 * Looks requests up in a table. What is not in the table does not exist.
 *
 * @param now tells the time, in ms since 1970
 */
export function decider(table: Table, now = Date.now): (question: Question) => Decision {
  const readState = stateReader(table.edition)
  const found = new Map(Object.entries(table.found))
  const decided = new Map(Object.entries(table.decided))
  const days = new Map(Object.entries(table.days))
  const turns = new Map(Object.entries(table.turns))
  const nearest = nearestOf(table.nearest)
  const answer = (index: number): Decision => {
    const one = table.answers[index]
    if (!one) throw new Error(`The table has no answer ${index}.`)
    return { kind: 'answer', answer: one }
  }
  const pick = (one: Found, cookie: string | undefined): number => {
    if (typeof one === 'number') return one
    const index = one[readState(cookie)] ?? one.unasked
    return index ?? table.missing
  }
  /** What is said of the day in a query; undefined where it has none. */
  const pickDay = ({ editions, before, malformed }: Days, query: string): Found | undefined => {
    const asked = askedDay(query)
    if (asked === 'none') return undefined
    if (asked === 'malformed') return malformed
    return editionOn(editions, asked.day)?.answer ?? before
  }

  return ({ method, target, cookie }) => {
    if (method === 'OPTIONS' && target === '*') return answer(table.options)
    const path = pathOf(target)
    if (path === undefined) return answer(table.malformed)

    const one = decided.get(path)
    if (one?.methods.includes(method)) {
      return { kind: 'pass', path: one.takesDay ? withDay(path, queryOf(target)) : path }
    }
    if (one) return answer(method === 'OPTIONS' ? one.options : one.others)

    if (method === 'OPTIONS') return answer(table.options)
    if (!readable.includes(method)) return answer(table.notAllowed)
    const turn = turns.get(path)?.findLast(({ at }) => at <= now())
    if (turn) return answer(turn.answer)
    const byDay = days.get(path)
    const here = (byDay && pickDay(byDay, queryOf(target))) ?? found.get(path)
    if (here !== undefined) return answer(pick(here, cookie))
    const location = correct(path)
    const exists = found.has(location) || decided.get(location)?.methods.includes(method)
    return exists ? { kind: 'redirect', location } : answer(nearest(location) ?? table.missing)
  }
}

/** The path with the day that is asked for, and nothing else of the query. */
function withDay(path: string, query: string): string {
  const asked = askedDay(query)
  return typeof asked === 'string' ? path : `${path}?date=${asked.day}`
}
