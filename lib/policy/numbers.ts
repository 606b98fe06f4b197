import type { Policy } from './schema'

/** The numbers of all sections and clauses, in the order of the text: `1`, `1.1`, … `8.1`. */
export function policyNumbers({ sections }: Policy): string[] {
  return sections.flatMap(({ number, clauses }) => [number, ...clauses.map((one) => one.number)])
}
