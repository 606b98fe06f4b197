import { isDay } from './days'

/** A day, ISO 8601, that is asked for; whether none is, or it is written in a way that nothing reads. */
export type AskedDay = { day: string } | 'none' | 'malformed'

/**
 * The day that a query asks for by its parameter `date`. All else in a query is ignored, as every
 * page does; an empty date is none, as of a form that was sent without one.
 *
 * @param query what stands between `?` and `#` in an address, as it was sent
 */
export function askedDay(query: string): AskedDay {
  const [first, second] = query.matchAll(/(?:^|&)date=([^&]*)/g)
  const value = first?.[1] ?? ''
  if (second) return 'malformed'
  if (value === '') return 'none'
  return isDay(value) ? { day: value } : 'malformed'
}
