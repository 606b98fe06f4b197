import type { Heading, Paragraph, Text } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { addDoubt, addFault } from './fault'

/** Takes `2. ` off a section's heading; undefined, with a fault, where it has no number. */
export function takeSectionNumber(node: Heading, file: VFile): number | undefined {
  if (node.depth !== 2) {
    addFault(
      file,
      node.position?.start,
      `A heading of level ${node.depth} does not belong in the policy.`,
      'Begin a section with two number signs and its number: ## 2. The heading',
    )
  }
  const number = takePrefix(node.children[0], /^([1-9]\d*)\.(?:\s+|$)/)
  if (!number) {
    if (node.depth === 2) {
      addFault(
        file,
        node.position?.start,
        `The heading “${textOf(node)}” has no section number.`,
        'Begin it with the number and a full stop: ## 2. The heading',
      )
    }
    return undefined
  }
  if (textOf(node).trim() === '') {
    addFault(
      file,
      node.position?.start,
      `Section ${number[1]} has no heading.`,
      'Write its words after the number.',
    )
  }
  return Number(number[1])
}

/** Takes `2.4.` off a clause; undefined where the paragraph does not begin with a number. */
export function takeClauseNumber(
  node: Paragraph,
  file: VFile,
): { section: number; minor: number } | undefined {
  faultJoinedClause(node, file)
  const found = takePrefix(node.children[0], /^([1-9]\d*)\.([1-9]\d*)(\.?)(?:\s+|$)/)
  if (!found) return undefined
  const number = `${found[1]}.${found[2]}`
  if (!found[3]) {
    addFault(
      file,
      node.position?.start,
      `The full stop after the clause number ${number} is missing.`,
      `Write ${number}. and then the text.`,
    )
  }
  if (textOf(node).trim() === '') {
    addFault(
      file,
      node.position?.start,
      `Clause ${number} is empty.`,
      'Write its text after the number, or remove the number.',
    )
  }
  return { section: Number(found[1]), minor: Number(found[2]) }
}

/** Takes what `pattern` matches off the front of a text node. */
function takePrefix(
  node: Heading['children'][number] | undefined,
  pattern: RegExp,
): RegExpExecArray | undefined {
  if (node?.type !== 'text') return undefined
  const match = pattern.exec(node.value)
  if (!match) return undefined
  cutFront(node, match[0].length)
  return match
}

function cutFront(node: Text, length: number): void {
  node.value = node.value.slice(length)
  if (!node.position) return
  const { start } = node.position
  node.position.start = {
    ...start,
    column: start.column + length,
    ...(start.offset !== undefined && { offset: start.offset + length }),
  }
}

/** Without an empty line before it, Markdown takes a clause for a part of what stands above. */
export function faultJoinedClause(node: Paragraph, file: VFile): void {
  const lines = textOf(node).split('\n')
  lines.forEach((line, index) => {
    const number = index > 0 && /^\s*([1-9]\d*\.[1-9]\d*)\.\s/.exec(line)?.[1]
    if (!number || !node.position) return
    addFault(
      file,
      { line: node.position.start.line + index, column: 1 },
      `Clause ${number} runs on from the line above it.`,
      'Put an empty line before it.',
    )
    addDoubt(file, [number])
  })
}
