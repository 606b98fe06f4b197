import type { Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { ClauseReference } from './remark-references'

/** What a number stands for, where it stands, and which clauses its own text names. */
export type Entry = {
  kind: 'section' | 'clause' | 'item'
  place: Point | undefined
  references: ClauseReference[]
}

/** Every number of a language, in the order of the text. */
export type Outline = Map<string, Entry>

/** Reads the outline off a tree that remark-clauses has numbered. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = new Map()
  let current: Entry | undefined
  visit(tree, (node) => {
    if (node.type === 'clauseReference') current?.references.push(node)
    if (node.type !== 'heading' && node.type !== 'paragraph' && node.type !== 'listItem') return
    const number = node.data?.number
    if (number === undefined || outline.has(number)) return
    const kind = { heading: 'section', paragraph: 'clause', listItem: 'item' } as const
    current = { kind: kind[node.type], place: node.position?.start, references: [] }
    outline.set(number, current)
  })
  return outline
}

/** The number one level up: the section of a clause, the clause of an item. */
export function parentOf(number: string): string | undefined {
  return /^(.+)[.-]\d+$/.exec(number)?.[1]
}

/** A number as a sentence names it: `section 2`, `clause 2.4`, `item 3 of clause 5.1`. */
export function describeNumber(number: string, { kind }: Pick<Entry, 'kind'>): string {
  return kind === 'item'
    ? `item ${number.split('-')[1]} of clause ${parentOf(number)}`
    : `${kind} ${number}`
}
