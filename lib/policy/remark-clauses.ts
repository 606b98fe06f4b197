import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { addDoubt, addFault } from './fault'
import { faultNumber } from './fault-number'
import { reviewNumbers } from './numbering'
import { faultJoinedClause, takeClauseNumber, takeSectionNumber } from './take-number'

declare module 'mdast' {
  /** `number`: `2` on a section's heading, `2.4` on a clause's paragraph, `5.1-3` on an item. */
  interface HeadingData {
    number?: string
  }
  interface ParagraphData {
    number?: string
  }
  interface ListItemData {
    number?: string
  }
}

type Clause = { node: Paragraph; section: number; minor: number; lists: List[] }
/** `number` is missing where the heading has none: a fault already noted. */
type Section = { node: Heading; number: number | undefined; clauses: Clause[] }

/**
 * Plugin that gives sections, clauses and items their numbers (`data.number`), takes the numbers
 * out of the text, and faults what is misnumbered, empty or outside any clause.
 */
export default function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    const sections = collectSections(tree.children, file)
    const reviewed = reviewNumbers(
      sections.map(({ number }) => ({ number: number ?? 0, foreign: number === undefined })),
    )
    for (const [index, section] of sections.entries()) {
      const { number, fault } = reviewed[index] ?? { number: undefined }
      if (fault && section.number !== undefined) {
        faultNumber(file, section.node.position?.start, fault, {
          what: 'section',
          parent: 'the policy',
          found: `${section.number}`,
          number,
          label: (one) => `${one}`,
        })
      }
      if (number !== undefined) section.node.data = { ...section.node.data, number: `${number}` }
      numberClauses(section, number ?? section.number, file)
    }
  }
}

function collectSections(nodes: RootContent[], file: VFile): Section[] {
  const sections: Section[] = []
  for (const node of nodes) {
    const section = sections.at(-1)
    if (node.type === 'heading') {
      const number = takeSectionNumber(node, file)
      if (number !== undefined || node.depth === 2) sections.push({ node, number, clauses: [] })
    } else if (node.type === 'paragraph') {
      const number = takeClauseNumber(node, file)
      if (number && section) section.clauses.push({ node, ...number, lists: [] })
      else if (number) faultBeforeSection(node, `${number.section}.${number.minor}`, file)
      else faultOutside(node, 'text', file)
    } else if (node.type === 'list') {
      const clause = section?.clauses.at(-1)
      if (clause) clause.lists.push(node)
      else faultOutside(node, 'list', file)
    }
  }
  return sections
}

function faultBeforeSection(node: Paragraph, number: string, file: VFile): void {
  addFault(
    file,
    node.position?.start,
    `Clause ${number} stands before the first section.`,
    'Put it under its section’s heading.',
  )
  addDoubt(file, [number])
}

function faultOutside(node: Paragraph | List, what: 'text' | 'list', file: VFile): void {
  addFault(
    file,
    node.position?.start,
    `This ${what} stands outside any clause.`,
    'Begin it with its clause number, such as 2.1., or join it to the clause it belongs to.',
  )
}

function numberClauses(section: Section, number: number | undefined, file: VFile): void {
  if (number === undefined) return
  if (section.clauses.length === 0) {
    addFault(
      file,
      section.node.position?.start,
      `Section ${number} has no clauses.`,
      `Begin its first clause with ${number}.1.`,
    )
  }
  // A section whose own number is mistyped is no reason to fault each of its clauses.
  const known = new Set([number, section.number])
  const reviewed = reviewNumbers(
    section.clauses.map((clause) => ({
      number: clause.minor,
      foreign: !known.has(clause.section),
    })),
  )
  section.clauses.forEach((clause, index) => {
    const { number: minor, fault } = reviewed[index] ?? { number: undefined }
    if (fault) {
      faultNumber(file, clause.node.position?.start, fault, {
        what: 'clause',
        parent: `section ${number}`,
        found: `${clause.section}.${clause.minor}`,
        number: minor,
        label: (one) => `${number}.${one}`,
      })
    }
    if (minor !== undefined) {
      clause.node.data = { ...clause.node.data, number: `${number}.${minor}` }
      numberItems(clause, `${number}.${minor}`, file)
    }
  })
}

function numberItems(clause: Clause, number: string, file: VFile): void {
  const items = clause.lists.flatMap((list) => list.children)
  for (const list of clause.lists) {
    if (list.ordered) {
      addFault(
        file,
        list.position?.start,
        `The items of clause ${number} are numbered by hand.`,
        'Begin each item with a hyphen and a space; it is numbered by its place.',
      )
    }
  }
  for (const [index, item] of items.entries()) {
    item.data = { ...item.data, number: `${number}-${index + 1}` }
    checkItem(item, `Item ${index + 1} of clause ${number}`, file)
  }
}

function checkItem(item: ListItem, name: string, file: VFile): void {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph' && textOf(first).trim() !== '' && rest.length === 0) {
    faultJoinedClause(first, file)
  } else if (first) {
    addFault(
      file,
      (rest[0] ?? item).position?.start,
      `${name} is more than one paragraph.`,
      'Write it as one paragraph, without a list of its own.',
    )
  } else {
    addFault(
      file,
      item.position?.start,
      `${name} is empty.`,
      'Write its text after the hyphen, or remove it.',
    )
  }
}
