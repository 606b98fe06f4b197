import type { Point } from 'unist'

/** Where in a file each part of a policy stands, by its number: `2`, `2.4`, `5.1-3`; `title` is the title. */
export type Places = Map<string, Place>

export type Place = {
  /** Where the part begins. */
  start: Point | undefined
  /** Where a character of its text stands, by its index in the heading or in the text of the content. */
  at: (index: number) => Point | undefined
}
