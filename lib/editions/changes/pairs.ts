import { diffArrays } from 'diff'
import type { TextPart } from './text-parts'

/** Which part of the new edition is which of the former one. */
export type Pairs = {
  to: ReadonlyMap<TextPart, TextPart>
  from: ReadonlyMap<TextPart, TextPart>
  add: (former: TextPart, next: TextPart) => void
}

export function createPairs(): Pairs {
  const to = new Map<TextPart, TextPart>()
  const from = new Map<TextPart, TextPart>()
  const add = (former: TextPart, next: TextPart) => {
    to.set(former, next)
    from.set(next, former)
  }
  return { to, from, add }
}

/** Two lists of parts without those that are paired already. */
export function unpaired(
  { to, from }: Pairs,
  former: readonly TextPart[],
  next: readonly TextPart[],
): [TextPart[], TextPart[]] {
  return [former.filter((one) => !to.has(one)), next.filter((one) => !from.has(one))]
}

/** Pairs what is equal: as much as keeps its order, then what does not. */
export function pairEqual(
  pairs: Pairs,
  former: readonly TextPart[],
  next: readonly TextPart[],
  keyOf: (part: TextPart) => string,
): void {
  const [left, right] = unpaired(pairs, former, next)
  let [at, other] = [0, 0]
  for (const { added, removed, count } of diffArrays(left.map(keyOf), right.map(keyOf))) {
    for (let step = 0; step < count; step += 1) {
      const [one, two] = [left[at], right[other]]
      if (!added && !removed && one && two) pairs.add(one, two)
      if (!added) at += 1
      if (!removed) other += 1
    }
  }

  const [gone, come] = unpaired(pairs, left, right)
  for (const one of gone) {
    const equal = come.find((two) => keyOf(one) === keyOf(two) && !pairs.from.has(two))
    if (equal) pairs.add(one, equal)
  }
}
