import type { Point } from 'unist'

/**
 * Where in a file each part of a policy stands, by its number: `2`, `2.4`, `5.1-3`. What stands above
 * the text is called as it is there: `title`, `published`, `note`, and `corrected 2.2` for a number in that
 * list.
 */
export type Places = Map<string, Place>

export type Place = {
  /** Where the part begins. */
  start: Point | undefined
  /** Where a character of its text stands, by its index in the heading or in the text of the content. */
  at: (index: number) => Point | undefined
}
