import type { Edition } from './edition'
import type { Editions } from './editions'

/** What an edition is on the day of a build. */
export type Status = 'inForce' | 'earlier' | 'draft'

/** What an edition is among those of a build. A first one that is still to come is in force only for who works on it. */
export function statusOf({ inForce }: Pick<Editions, 'inForce'>, edition: Edition): Status {
  if (edition.isDraft) return 'draft'
  return edition.number === inForce.number ? 'inForce' : 'earlier'
}

/** The editions that a build shows before they are published. */
export function draftsOf({ all }: Pick<Editions, 'all'>): Edition[] {
  return all.filter(({ isDraft }) => isDraft)
}

/** The edition before another, among those that a build shows. */
export function predecessorOf({ all }: Pick<Editions, 'all'>, { number }: Edition) {
  return all.findLast((one) => one.number < number)
}

/** The edition after another: for one that is published the next that is. */
export function successorOf({ all }: Pick<Editions, 'all'>, { number, isDraft }: Edition) {
  const next = all.find((one) => one.number > number)
  return next?.isDraft && !isDraft ? undefined : next
}

/**
 * The edition of a number that an address names.
 *
 * @throws Error where the build shows none: only those that it shows make an address.
 */
export function findEdition({ all }: Pick<Editions, 'all'>, number: string): Edition {
  const edition = all.find((one) => `${one.number}` === number)
  if (edition) return edition
  throw new Error(`There is no edition ${number}.`)
}
