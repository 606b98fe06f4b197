import type { ListItem, Paragraph, Root } from 'mdast'
import type { VFile } from 'vfile'
import { clauseOf } from '../site/addresses'
import { type FoundClause, type FoundSection, sortBlocks } from './blocks'
import { readContent } from './content'
import { addFault, hasFaults } from './faults'
import { reportNumber } from './number-faults'
import { reviewNumbers } from './numbering'
import type { Places } from './places'
import type { Clause, Inline, Item, Section } from './schema'
import { readText } from './sentence'

type Context = { file: VFile; places: Places; misplaced: ReadonlySet<string> }

/**
 * Reads the sections of a file and notes in `places` where each part stands. What is misnumbered,
 * empty or outside any clause is reported; the sections are complete only where nothing is.
 */
export function readSections(tree: Root, file: VFile, places: Places): Section[] {
  const { sections, misplaced } = sortBlocks(tree, file)
  if (sections.length === 0 && !hasFaults(file)) addFault(file, undefined, 'sections-missing', {})
  const context = { file, places, misplaced }
  const reviewed = reviewNumbers(
    sections.map(({ number }) => ({
      number: number?.value ?? 0,
      foreign: number === undefined || number.isTooHigh,
    })),
  )
  return sections.flatMap((section, index) => {
    const { number, fault } = reviewed[index] ?? {}
    if (fault && section.number) {
      const found = `${section.number.value}`
      const numbered = { section: undefined, found, number, misplaced }
      reportNumber(file, section.node.position?.start, fault, numbered)
    }
    const value = number ?? section.number?.value
    return value === undefined ? [] : [readSection(section, `${value}`, context)]
  })
}

function readSection(section: FoundSection, number: string, context: Context): Section {
  const { node, clauses } = section
  const place = node.position?.start
  const { text, at } = readText(node, section.number?.length ?? 0, context.file)
  context.places.set(number, { start: place, at })
  if (clauses.length === 0) addFault(context.file, place, 'section-without-clauses', { number })
  return {
    number,
    heading: text.trim(),
    clauses: readClauses(section, number, context),
  }
}

function readClauses({ number, clauses }: FoundSection, section: string, context: Context) {
  // A section whose own number is mistyped is no reason to report each of its clauses.
  const known = new Set([Number(section), number?.value])
  const reviewed = reviewNumbers(
    clauses.map((clause) => ({
      number: clause.number.minor,
      foreign: !known.has(clause.number.section) || clause.number.isTooHigh,
    })),
  )
  return clauses.flatMap((clause, index): Clause[] => {
    const { number: minor, fault } = reviewed[index] ?? {}
    // The clause that is missing stands before it, without its number: that was reported.
    const isExplained = fault?.kind === 'skipped' && fault.missing.length <= clause.unnumbered
    if (fault && !isExplained && !clause.number.isTooHigh) {
      const { misplaced } = context
      const numbered = { section, found: clause.number.written, number: minor, misplaced }
      reportNumber(context.file, clause.node.position?.start, fault, numbered)
    }
    return minor === undefined ? [] : [readClause(clause, `${section}.${minor}`, context)]
  })
}

function readClause(
  { node, number: { length }, lists }: FoundClause,
  number: string,
  context: Context,
): Clause {
  for (const { ordered, position } of lists) {
    if (ordered) addFault(context.file, position?.start, 'items-numbered', { number })
  }
  const items = lists.flatMap((list) => list.children)
  return {
    number,
    content: readParagraph(node, length, number, context),
    items: items.map((item, index) => readItem(item, number, index + 1, context)),
  }
}

function readItem(node: ListItem, clause: string, item: number, context: Context): Item {
  const number = `${clause}-${item}`
  const start = node.position?.start
  context.places.set(number, { start, at: () => start })
  const [first, ...rest] = node.children
  let content: Inline[] = []
  if (first?.type === 'paragraph' && rest.length === 0) {
    content = readParagraph(first, 0, number, context)
  } else if (first) {
    const place = (rest[0] ?? node).position?.start
    addFault(context.file, place, 'item-of-two-paragraphs', { number: clause, item })
  } else addFault(context.file, node.position?.start, 'item-empty', { number: clause, item })
  return { number, content }
}

/** Reads a paragraph, without its first `skip` characters, and notes where its text stands. */
function readParagraph(
  node: Paragraph,
  skip: number,
  number: string,
  { file, places }: Context,
): Inline[] {
  const { sentence, at } = readText(node, skip, file)
  places.set(number, { start: places.get(number)?.start ?? node.position?.start, at })
  return readContent(sentence, clauseOf(number))
}
