import type { Clause, Inline, Item, Policy, Section } from './schema'

/** What has a page of its own: a section, or a clause of one. */
export type Part = { number: string; section: Section; clause?: Clause }

/** All sections and clauses, in the order of the text. */
export function policyParts({ sections }: Policy): Part[] {
  return sections.flatMap((section) => [
    { number: section.number, section },
    ...section.clauses.map((clause) => ({ number: clause.number, section, clause })),
  ])
}

/** The numbers of all sections and clauses, in the order of the text: `1`, `1.1`, … `8.1`. */
export function policyNumbers(policy: Policy): string[] {
  return policyParts(policy).map(({ number }) => number)
}

/** All clauses and items, in the order of the text: whatever has sentences. */
export function numberedParts({ sections }: Policy): (Clause | Item)[] {
  return sections.flatMap(({ clauses }) => clauses.flatMap((clause) => [clause, ...clause.items]))
}

/** The numbers of all items, in the order of the text: `2.2-1`, … */
export function itemNumbers({ sections }: Policy): string[] {
  const clauses = sections.flatMap((section) => section.clauses)
  return clauses.flatMap(({ items }) => items.map(({ number }) => number))
}

/** The numbers of whatever a sentence may name: sections, clauses and items. */
export function knownNumbers(policy: Policy): Set<string> {
  return new Set([...policyNumbers(policy), ...itemNumbers(policy)])
}

/**
 * The section or clause of a number.
 *
 * @throws Error where the policy has none: only numbers of {@link policyNumbers} make an address.
 */
export function findPart(policy: Policy, number: string): Part {
  const part = policyParts(policy).find((one) => one.number === number)
  if (part) return part
  throw new Error(`The policy has no section or clause ${number}.`)
}

/** The clauses that a part shows: itself, or all of the section. */
export function clausesOf({ section, clause }: Part): Clause[] {
  return clause ? [clause] : section.clauses
}

/** What a part is, as messages name it. */
export type PartKind = 'section' | 'clause'

export function kindOf({ clause }: Part): PartKind {
  return clause ? 'clause' : 'section'
}

/** What a number is one of: `2`, `2.4`, `5.1-3`. */
export function kindOfNumber(number: string): PartKind | 'item' {
  if (number.includes('-')) return 'item'
  return number.includes('.') ? 'clause' : 'section'
}

/** The parts of the same kind before and after a part, across sections. */
export function neighboursOf(
  policy: Policy,
  part: Part,
): { previous: Part | undefined; next: Part | undefined } {
  const parts = policyParts(policy).filter((one) => kindOf(one) === kindOf(part))
  const index = parts.findIndex(({ number }) => number === part.number)
  return { previous: parts[index - 1], next: parts[index + 1] }
}

/** The clauses elsewhere whose text names this part, or a clause or item of it. */
export function referrersOf(policy: Policy, part: Part): Part[] {
  const clauses = clausesOf(part)
  const smaller = clauses.flatMap((clause) => [clause, ...clause.items])
  const own = new Set([part.number, ...smaller.map(({ number }) => number)])
  return policyParts(policy).filter(({ number, clause }) => {
    if (!clause || own.has(number)) return false
    return [clause, ...clause.items].some(({ content }) =>
      referencesIn(content).some((to) => own.has(to)),
    )
  })
}

/** The numbers of the parts that a paragraph names, those between the ends of a range too. */
export function referencesIn(content: readonly Inline[]): string[] {
  return referencesAt(content).map(({ to }) => to)
}

/** The same, each with the index in the text at which it is named. */
export function referencesAt(content: readonly Inline[]): { to: string; index: number }[] {
  return piecesAt(content).flatMap(({ node, index }) => {
    if (node.type !== 'reference') return []
    return [...(node.covers ?? []), node.to].map((to) => ({ to, index }))
  })
}

/** The pieces of a paragraph, each with the index in the text at which it begins. */
export function piecesAt(content: readonly Inline[]): { node: Inline; index: number }[] {
  let end = 0
  return content.map((node) => {
    const index = end
    end += node.value.length
    return { node, index }
  })
}
