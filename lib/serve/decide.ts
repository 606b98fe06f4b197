import { stateReader } from '../consent/consent'
import { correct } from './correct'
import { nearestOf } from './nearest'
import type { Answer, Found, Table } from './table'
import { pathOf } from './target'

/** A request, as far as an answer depends on it. */
export type Question = { method: string; target: string; cookie: string | undefined }

/** What is done with a request: answered, redirected for good, or passed on to Next.js. */
export type Decision =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'redirect'; location: string }
  | { kind: 'pass'; path: string }

const readable = ['GET', 'HEAD']

/** Looks requests up in a table. What is not in the table does not exist. */
export function decider(table: Table): (question: Question) => Decision {
  const readState = stateReader(table.edition)
  const found = new Map(Object.entries(table.found))
  const decided = new Map(Object.entries(table.decided))
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

  return ({ method, target, cookie }) => {
    if (method === 'OPTIONS' && target === '*') return answer(table.options)
    const path = pathOf(target)
    if (path === undefined) return answer(table.malformed)

    const one = decided.get(path)
    if (one?.methods.includes(method)) return { kind: 'pass', path }
    if (one) return answer(method === 'OPTIONS' ? one.options : one.others)

    if (method === 'OPTIONS') return answer(table.options)
    if (!readable.includes(method)) return answer(table.notAllowed)
    const here = found.get(path)
    if (here !== undefined) return answer(pick(here, cookie))
    const location = correct(path)
    const exists = found.has(location) || decided.get(location)?.methods.includes(method)
    return exists ? { kind: 'redirect', location } : answer(nearest(location) ?? table.missing)
  }
}
