import type { Heading, Paragraph } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { partPattern } from '../site/addresses'
import { addFault } from './faults'

/**
 * The number that a clause begins with: `written` is `2.4`, `length` that of `2.4. ` in characters.
 * One that is too high for an address of the site was reported.
 */
export type ClauseNumber = {
  section: number
  minor: number
  written: string
  length: number
  isTooHigh: boolean
}

/** The number that a section's heading begins with, and its length as written, in characters. */
export type SectionNumber = { value: number; length: number; isTooHigh: boolean }

const address = new RegExp(`^${partPattern}$`)

/** The number that a section's heading begins with; undefined, with a fault, where it has none. */
export function readSectionNumber(
  node: Heading | Paragraph,
  file: VFile,
): SectionNumber | undefined {
  const place = node.position?.start
  const heading = plainText(node)
  const level = node.type === 'heading' ? node.depth : 2
  if (level !== 2) addFault(file, place, 'heading-level', { level })
  const found = beginning(node, /^([1-9]\d*)\.(?:\s+|$)/)
  if (!found) {
    if (level === 2) addFault(file, place, 'section-number-missing', { heading })
    return undefined
  }
  const [{ length }, number = ''] = found
  if (heading.slice(length).trim() === '') {
    addFault(file, place, 'section-heading-missing', { number })
  }
  return { value: Number(number), length, isTooHigh: reportHigh(number, node, file) }
}

/** The number that a clause begins with; undefined where a paragraph begins with none. */
export function readClauseNumber(node: Paragraph, file: VFile): ClauseNumber | undefined {
  const place = node.position?.start
  const found = beginning(node, /^([1-9]\d*)\.([1-9]\d*)(\.?)(\s+|$|(?=[\p{L}«*_~`]))/u)
  if (!found) return undefined
  const [{ length }, section, minor, stop] = found
  const written = `${section}.${minor}`
  const isJoined = /^[\d.]+[\p{L}«]/u.test(plainText(node))
  if (!stop) addFault(file, place, 'clause-full-stop-missing', { number: written })
  else if (isJoined) addFault(file, place, 'clause-space-missing', { number: written })
  const isAll = node.children.length === 1 && plainText(node).slice(length).trim() === ''
  if (isAll) addFault(file, place, 'clause-empty', { number: written })
  const isTooHigh = reportHigh(written, node, file)
  return { section: Number(section), minor: Number(minor), written, length, isTooHigh }
}

/** Reports a number for which the site has no address; whether it is one. */
function reportHigh(found: string, { position }: Heading | Paragraph, file: VFile): boolean {
  if (address.test(found)) return false
  addFault(file, position?.start, 'number-over-99', { found })
  return true
}

/** Signs of markup before a number are reported as such, and no reason to miss the number. */
function beginning(node: Heading | Paragraph, pattern: RegExp) {
  return pattern.exec(plainText(node).replace(/^[*_~`\\#>\s]+/, ''))
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
