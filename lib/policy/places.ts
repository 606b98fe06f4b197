import type { Point } from 'unist'

/**
 * Where in a file each part of a policy stands, by its number (`2`, `2.4`, `5.1-3`), and where a
 * part names a clause, by {@link referencePlace}.
 */
export type Places = Map<string, Point | undefined>

/** The key of the place where the part `number` names the clause `to`. */
export function referencePlace(number: string, to: string): string {
  return `${number} names ${to}`
}
