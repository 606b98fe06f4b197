import type { Edition } from './edition'
import type { Editions } from './editions'

const known = new WeakMap<readonly Edition[], Map<number, Edition[]>>()

/** The editions that a build shows up to one of them: the same list however often asked for. */
export function upTo(
  { all }: Pick<Editions, 'all'>,
  { number }: Pick<Edition, 'number'>,
): Edition[] {
  const lists = known.get(all) ?? new Map<number, Edition[]>()
  known.set(all, lists)
  const list = lists.get(number) ?? all.filter((one) => one.number <= number)
  lists.set(number, list)
  return list
}
