import type { Clause, Inline, Policy, Section } from './schema'

/** What has an address of its own: a section, or a clause of one. */
export type Part = { number: string; section: Section; clause?: Clause }

type PartKind = 'section' | 'clause'

/** What a number such as `2` or `2.4` is the number of. */
export function kindOf(number: string): PartKind {
  return number.includes('.') ? 'clause' : 'section'
}

/** All sections and clauses, in the order of the text. */
function allParts({ sections }: Policy): Part[] {
  return sections.flatMap((section) => [
    { number: section.number, section },
    ...section.clauses.map((clause) => ({ number: clause.number, section, clause })),
  ])
}

/** The numbers of all sections and clauses, in the order of the text: `1`, `1.1`, … `8.1`. */
export function policyNumbers(policy: Policy): string[] {
  return allParts(policy).map(({ number }) => number)
}

/**
 * The section or clause of a number.
 *
 * @throws Error where the policy has none: only numbers of {@link policyNumbers} make an address.
 */
export function findPart(policy: Policy, number: string): Part {
  const part = allParts(policy).find((one) => one.number === number)
  if (part) return part
  throw new Error(`The policy has no section or clause ${number}.`)
}

/** The clauses that a part shows: itself, or all of the section. */
export function clausesOf({ section, clause }: Part): Clause[] {
  return clause ? [clause] : section.clauses
}

/** The numbers before and after a part, among those of its kind, across sections. */
export function neighboursOf(
  policy: Policy,
  { number }: Part,
): { previous: string | undefined; next: string | undefined } {
  const numbers = policyNumbers(policy).filter((one) => kindOf(one) === kindOf(number))
  const index = numbers.indexOf(number)
  return { previous: numbers[index - 1], next: numbers[index + 1] }
}

/** The numbers of the clauses elsewhere whose text names a clause of this part. */
export function referrersOf({ sections }: Policy, part: Part): string[] {
  const own = new Set(clausesOf(part).map(({ number }) => number))
  return sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ number }) => !own.has(number))
    .filter((clause) =>
      contentsOf(clause).some((node) => node.type === 'reference' && own.has(node.to)),
    )
    .map(({ number }) => number)
}

function contentsOf({ content, items }: Clause): Inline[] {
  return [...content, ...items.flatMap((item) => item.content)]
}

/** The words of a clause and its items, as one line of text. */
export function textOf({ content, items }: Clause): string {
  return [content, ...items.map((item) => item.content)].map(wordsOf).join(' ')
}

/** The words of a paragraph, as they are read. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((node) => (node.type === 'reference' ? node.to : node.value)).join('')
}

/** The beginning of a text, cut between two words, with an ellipsis where something is left out. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s.,;:(«–-]+$/, '')}…`
}
