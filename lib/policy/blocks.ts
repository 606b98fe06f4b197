import type { Heading, List, Paragraph, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import {
  type ClauseNumber,
  joinedClauses,
  readClauseNumber,
  readSectionNumber,
  type SectionNumber,
} from './numbers'

/** A numbered paragraph, as found, and the lists that follow it. */
export type FoundClause = { node: Paragraph; number: ClauseNumber; lists: List[] }

/** A heading, as found, and the clauses that follow it; its number is missing where it has none. */
export type FoundSection = {
  node: Heading
  number: SectionNumber | undefined
  clauses: FoundClause[]
}

/** The blocks of a file, sorted. `misplaced` are clauses that were reported where they stand. */
export type Blocks = { sections: FoundSection[]; misplaced: Set<string> }

/** Sorts the blocks of a file into sections and clauses, and reports what belongs to none. */
export function sortBlocks(tree: Root, file: VFile): Blocks {
  const misplaced = reportJoined(tree, file)
  const sections: FoundSection[] = []
  for (const node of tree.children) {
    const place = node.position?.start
    const section = sections.at(-1)
    if (node.type === 'heading') {
      const number = readSectionNumber(node, file)
      if (number || node.depth === 2) sections.push({ node, number, clauses: [] })
    } else if (node.type === 'paragraph') {
      const number = readClauseNumber(node, file)
      if (number && section) section.clauses.push({ node, number, lists: [] })
      else if (number) {
        addFault(file, place, 'clause-before-section', { number: number.written })
        misplaced.add(number.written)
      } else addFault(file, place, 'text-outside-clause', {})
    } else if (node.type === 'list') {
      const clause = section?.clauses.at(-1)
      if (clause) clause.lists.push(node)
      else addFault(file, place, 'list-outside-clause', {})
    }
  }
  return { sections, misplaced }
}

/** Reports clauses that run on from the text above them, and gives their numbers. */
function reportJoined(tree: Root, file: VFile): Set<string> {
  const numbers = new Set<string>()
  visit(tree, 'paragraph', (node) => {
    const start = node.position?.start
    for (const { number, line } of joinedClauses(node)) {
      addFault(file, start && { line: start.line + line, column: 1 }, 'clause-joined', { number })
      numbers.add(number)
    }
  })
  return numbers
}
