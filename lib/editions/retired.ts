import { threadsOf } from './changes/threads'
import type { Edition } from './edition'
import type { Editions } from './editions'
import { retiredNumbers } from './histories'

/** A number of a section, clause or item that the edition in force has no more, and the last edition that has it. */
export type Retired = { number: string; last: Edition }

/** The numbers that earlier editions have and the one in force has not, in order. */
export function retiredOf({ published }: Pick<Editions, 'published'>): Retired[] {
  const threads = threadsOf(published)
  return retiredNumbers(published).flatMap((number) => {
    const last = published.findLast((one) => threads.get(one.number)?.has(number))
    return last ? [{ number, last }] : []
  })
}
