import type { Heading, Paragraph } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { addFault } from './faults'

/** The number that a clause begins with: `written` is `2.4`, `length` that of `2.4. ` in characters. */
export type ClauseNumber = { section: number; minor: number; written: string; length: number }

/** The number that a section's heading begins with, and its length as written, in characters. */
export type SectionNumber = { value: number; length: number }

/** The number that a section's heading begins with; undefined, with a fault, where it has none. */
export function readSectionNumber(node: Heading, file: VFile): SectionNumber | undefined {
  const place = node.position?.start
  const heading = plainText(node)
  if (node.depth !== 2) addFault(file, place, 'heading-level', { level: node.depth })
  const found = beginning(node, /^([1-9]\d*)\.(?:\s+|$)/)
  if (!found) {
    if (node.depth === 2) addFault(file, place, 'section-number-missing', { heading })
    return undefined
  }
  const [{ length }, number = ''] = found
  if (heading.slice(length).trim() === '') {
    addFault(file, place, 'section-heading-missing', { number })
  }
  return { value: Number(number), length }
}

/** The number that a clause begins with; undefined where a paragraph begins with none. */
export function readClauseNumber(node: Paragraph, file: VFile): ClauseNumber | undefined {
  const place = node.position?.start
  const found = beginning(node, /^([1-9]\d*)\.([1-9]\d*)(\.?)(?:\s+|$)/)
  if (!found) return undefined
  const [{ length }, section, minor, stop] = found
  const written = `${section}.${minor}`
  if (!stop) addFault(file, place, 'clause-full-stop-missing', { number: written })
  if (plainText(node).slice(length).trim() === '') {
    addFault(file, place, 'clause-empty', { number: written })
  }
  return { section: Number(section), minor: Number(minor), written, length }
}

function beginning({ children: [first] }: Heading | Paragraph, pattern: RegExp) {
  return first?.type === 'text' ? pattern.exec(first.value) : null
}

/**
 * The clauses that begin inside a paragraph, with the lines, counted from its first, on which they
 * do: without an empty line between them Markdown joins a clause to what stands above.
 */
export function joinedClauses(node: Paragraph): { number: string; line: number }[] {
  return plainText(node)
    .split('\n')
    .flatMap((text, line) => {
      const number = line > 0 ? /^\s*([1-9]\d*\.[1-9]\d*)\.\s/.exec(text)?.[1] : undefined
      return number ? [{ number, line }] : []
    })
}
