import type { Edition } from './edition'
import type { Editions } from './editions'

/** An edition, and the one before that it is compared with. */
export type Comparison = { former: Edition; next: Edition }

/** All editions that a build shows but the first, each with the one before. */
export function comparisonsOf({ all }: Pick<Editions, 'all'>): Comparison[] {
  return all.flatMap((next, index) => {
    const former = all[index - 1]
    return former ? [{ former, next }] : []
  })
}

/**
 * An edition with the one before, by the number that an address names.
 *
 * @throws Error where the build shows none, or none before it.
 */
export function findComparison(editions: Pick<Editions, 'all'>, number: string): Comparison {
  const found = comparisonsOf(editions).find(({ next }) => `${next.number}` === number)
  if (found) return found
  throw new Error(`There is nothing to compare edition ${number} with.`)
}
