import type { Heading, List, Paragraph, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
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
import { isNoted } from './points'

/**
 * A numbered paragraph, as found, and the lists that follow it. `unnumbered` is how many paragraphs
 * before it, after the last clause, have no number.
 */
export type FoundClause = {
  node: Paragraph
  number: ClauseNumber
  lists: List[]
  unnumbered: number
}

/** A heading, as found, and the clauses that follow it; its number is missing where it has none. */
export type FoundSection = {
  node: Heading | Paragraph
  number: SectionNumber | undefined
  clauses: FoundClause[]
}

/** The blocks of a file, sorted. `misplaced` are clauses that were reported where they stand. */
export type Blocks = { sections: FoundSection[]; misplaced: Set<string> }

/** Sorts the blocks of a file into sections and clauses, and reports what belongs to none. */
export function sortBlocks(tree: Root, file: VFile): Blocks {
  const misplaced = reportJoined(tree, file)
  const sections: FoundSection[] = []
  let unnumbered = 0
  for (const child of tree.children) {
    const node = withoutLine(child, file)
    const place = node.position?.start
    const section = sections.at(-1)
    const heading = headingOf(node, sections.length + 1)
    if (heading) {
      if (node.type !== 'heading') addFault(file, place, 'heading-not-marked', {})
      const isList = node.type === 'list'
      const number = isList ? numberOf(node) : readSectionNumber(heading, file)
      const isSection = number || heading.type === 'paragraph' || heading.depth === 2
      if (isSection) sections.push({ node: heading, number, clauses: [] })
      unnumbered = 0
    } else if (node.type === 'paragraph') {
      const number = readClauseNumber(node, file)
      if (number && section) {
        section.clauses.push({ node, number, lists: [], unnumbered })
        unnumbered = 0
      } else if (number) {
        addFault(file, place, 'clause-before-section', { number: number.written })
        misplaced.add(number.written)
      } else if (!isNoted(file, place)) {
        addFault(file, place, 'text-outside-clause', {})
        unnumbered += 1
      }
    } else if (node.type === 'list') {
      for (const number of reportClauses(node, file)) misplaced.add(number)
      const clause = section?.clauses.at(-1)
      if (clause) clause.lists.push(node)
      else addFault(file, place, 'list-outside-clause', {})
    } else for (const number of numbersIn(node, file)) misplaced.add(number)
  }
  return { sections, misplaced }
}

/**
 * A heading, or what is meant as that of section `next`: `##2. …` is a paragraph to Markdown, `2. …` a
 * list.
 */
function headingOf(node: RootContent, next: number): Heading | Paragraph | undefined {
  if (node.type === 'heading') return node
  if (node.type === 'paragraph') {
    return /^[#＃]{1,6}\s*[1-9]/.test(plainText(node)) ? node : undefined
  }
  const [item, ...others] = node.type === 'list' && node.start === next ? node.children : []
  const [first, ...more] = item?.children ?? []
  const isAlone = others.length === 0 && more.length === 0
  return isAlone && first?.type === 'paragraph' ? first : undefined
}

/**
 * A paragraph in place of a heading that Markdown makes of it for a line of `---` or `===` below, which
 * is reported.
 */
function withoutLine(node: RootContent, file: VFile): RootContent {
  const { position } = node
  if (node.type !== 'heading' || !position) return node
  if (/^ {0,3}#/.test(String(file).slice(position.start.offset))) return node
  const place = { line: position.end.line, column: 1 }
  addFault(file, place, 'markdown-not-plain', { kind: 'thematicBreak' })
  return { type: 'paragraph', children: node.children, position }
}

/** Reports clauses that stand as items of a list, and gives their numbers. */
function reportClauses({ children }: List, file: VFile): string[] {
  return children.flatMap((item) => {
    const number = /^([1-9]\d?\.[1-9]\d?)\.?\s/.exec(plainText(item))?.[1]
    if (number) addFault(file, item.position?.start, 'clause-as-item', { number })
    return number ?? []
  })
}

/** The number of a section that Markdown takes for that of a list; its text begins after it. */
function numberOf({ start }: List): SectionNumber {
  return { value: start ?? 1, length: 0, isTooHigh: false }
}

/** The clauses that stand in something that is reported as a whole, such as code or a quotation. */
function numbersIn({ position }: RootContent, file: VFile): string[] {
  const source = String(file).slice(position?.start.offset, position?.end.offset)
  const numbers = source.matchAll(/^[\s>|<\p{L}/]*([1-9]\d*\.[1-9]\d*)\.?\s/gmu)
  return [...numbers].map(([, number = '']) => number)
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
