/** A part among its neighbours: where it stood, and whether it has kept its number. */
type Placed = { former: number; isSame: boolean }

/**
 * The most that keep their order among themselves, given in the new order; of as many, those of which
 * more have kept their numbers. The others are out of order.
 */
export function inOrder<T extends Placed>(placed: readonly T[]): Set<T> {
  const chains: { last: T; weight: number; before: number }[] = []
  for (const last of placed) {
    const own = placed.length + 1 + Number(last.isSame)
    let [weight, before] = [own, -1]
    for (const [index, chain] of chains.entries()) {
      if (chain.last.former < last.former && chain.weight + own > weight) {
        weight = chain.weight + own
        before = index
      }
    }
    chains.push({ last, weight, before })
  }

  const heaviest = Math.max(...chains.map(({ weight }) => weight))
  const kept = new Set<T>()
  let chain = chains.find(({ weight }) => weight === heaviest)
  while (chain) {
    kept.add(chain.last)
    chain = chains[chain.before]
  }
  return kept
}
