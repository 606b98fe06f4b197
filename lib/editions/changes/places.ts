import { inOrder } from './order'
import type { Pairs } from './pairs'
import type { TextPart } from './text-parts'

/** What becomes of the place of a part that both editions have. */
export type Place = 'same' | 'renumbered' | 'moved'

/**
 * The places of the parts in a part of the new edition; without those that are added. One that keeps
 * its order among those of the same parent is at most renumbered; so the clauses of a section that is
 * moved are renumbered with it. One from elsewhere is moved; a clause, only where its number changes.
 */
export function placesIn(pairs: Pairs, parent: TextPart): Map<TextPart, Place> {
  const here = pairs.from.get(parent)
  const found = parent.parts.flatMap((part) => {
    const former = pairs.from.get(part)
    if (!former) return []
    const isHere = former.parent === here
    const isSame =
      part.of === 'item' ? isHere && former.index === part.index : former.number === part.number
    return [{ part, former: former.index, isHere, isSame }]
  })
  const kept = inOrder(found.filter(({ isHere }) => isHere))
  return new Map(
    found.map((one): [TextPart, Place] => [
      one.part,
      one.isSame ? 'same' : kept.has(one) ? 'renumbered' : 'moved',
    ]),
  )
}
