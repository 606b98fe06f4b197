/** What an edition does to a part. A part out of its order is moved, never also renumbered. */
export type ChangeKind = 'changed' | 'added' | 'deleted' | 'renumbered' | 'moved'

/**
 * What an edition changes in one part. A section is its heading, a clause its paragraph; where a clause
 * is added or deleted, its items are with it. An item that keeps its place in its clause is not
 * renumbered, whatever becomes of the number of the clause.
 */
export type Change = {
  of: 'title' | 'section' | 'clause' | 'item'
  /** Its number in the former edition; undefined where it is added, and for the title. */
  from: string | undefined
  /** Its number in the new edition; undefined where it is deleted, and for the title. */
  to: string | undefined
  /** Either `added` or `deleted` alone, or one or more of the others. */
  kinds: readonly ChangeKind[]
}

const counted = [
  'changed',
  'added',
  'deleted',
  'renumbered',
  'moved',
] as const satisfies ChangeKind[]

/** How many parts are changed, added, …: each counts once, what is changed and renumbered as changed. */
export function countChanges(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = { changed: 0, added: 0, deleted: 0, renumbered: 0, moved: 0 }
  for (const { kinds } of changes) {
    const kind = counted.find((one) => kinds.includes(one))
    if (kind) counts[kind] += 1
  }
  return counts
}
