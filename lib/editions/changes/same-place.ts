import type { Pairs } from './pairs'
import type { TextPart } from './text-parts'

/**
 * Pairs what stands in one place of two paired parts: at the same number in them, between the same
 * neighbours, with as many unpaired ones between these. So a clause whose words are all new is one that
 * was changed, as lawyers say it («изложить в новой редакции»), unless what it was is found elsewhere.
 */
export function pairInPlace(pairs: Pairs, former: TextPart, next: TextPart): void {
  const places = new Map(placesOf(next.parts, (part) => (pairs.from.has(part) ? part : undefined)))
  for (const [place, part] of placesOf(former.parts, (one) => pairs.to.get(one))) {
    const counterpart = places.get(place)
    if (counterpart) pairs.add(part, counterpart)
  }
}

/** The unpaired parts, each with a name of its place; `anchorOf` gives what a paired one is in the new edition. */
function placesOf(
  parts: readonly TextPart[],
  anchorOf: (part: TextPart) => TextPart | undefined,
): [place: string, part: TextPart][] {
  const anchors = parts.map(anchorOf)
  return parts.flatMap((part, index): [string, TextPart][] => {
    if (anchors[index]) return []
    const before = anchors.findLastIndex((anchor, at) => at < index && anchor)
    const after = anchors.findIndex((anchor, at) => at > index && anchor)
    const [first, last] = [anchors[before]?.number, anchors[after]?.number]
    const length = (after === -1 ? parts.length : after) - before
    return [[`${first} ${last} ${length} ${index}`, part]]
  })
}
