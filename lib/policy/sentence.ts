import type { Heading, Link, Paragraph, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { pointAt } from './points'

/** Text of a paragraph, or a link that an editor marked up; and where in the file each character stands. */
export type Stretch = { text: string; offsets: number[]; link?: Link }

/** The text of a paragraph or heading, and where each of its characters stands. */
export function readText(node: Heading | Paragraph, skip: number, file: VFile) {
  const sentence = readSentence(node, skip, file)
  const offsets = sentence.flatMap((stretch) => stretch.offsets)
  return {
    sentence,
    offsets,
    text: sentence.map(({ text }) => text).join(''),
    at: (index: number) => pointAt(file, offsets[index] ?? 0),
  }
}

/**
 * A paragraph or heading as Markdown reads it, without its first `skip` characters: its number. Lines are
 * joined; an address that is written out is text.
 */
function readSentence({ children }: Heading | Paragraph, skip: number, file: VFile): Stretch[] {
  const source = String(file)
  const stretches: Stretch[] = []
  for (const node of children) {
    const read = readNode(node, source)
    if (!read) continue
    const last = stretches.at(-1)
    if (last && !last.link && !read.link) {
      last.text += read.text
      last.offsets = last.offsets.concat(read.offsets)
    } else stretches.push(read)
  }
  const first = stretches[0]
  if (first && !first.link) {
    first.text = first.text.slice(skip)
    first.offsets.splice(0, skip)
  }
  return stretches.map((one) => (one.link ? one : joinLines(one)))
}

/** Undefined where the element is none that a policy is made of: remark-plain has reported it. */
function readNode(node: PhrasingContent, source: string): Stretch | undefined {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'break') return { text: '\n', offsets: [start] }
  if (node.type === 'text') return align(node.value, source, start)
  if (node.type !== 'link') return undefined
  const text = plainText(node)
  if (text !== '' && source.startsWith(text, start)) return align(text, source, start)
  return { text, offsets: Array.from(text, () => start), link: node }
}

/**
 * Each character of a text with its offset. Markdown leaves out the spaces that indent a line, and
 * backslashes; a character that is written by its code stands where the code does.
 */
function align(text: string, source: string, start: number): Stretch {
  const offsets: number[] = []
  let offset = start
  for (const character of text.split('')) {
    if (source[offset] !== character && source[offset] === '&') {
      offsets.push(offset)
      offset = source.indexOf(';', offset) + 1 || offset
      continue
    }
    while (source[offset] !== character && /[\s\\]/.test(source[offset] ?? '')) offset += 1
    offsets.push(offset)
    offset += 1
  }
  return { text, offsets }
}

/** Joins lines by a space, without the spaces around their breaks. */
function joinLines({ text, offsets }: Stretch): Stretch {
  // Markdown takes a carriage return alone for a line break, too.
  const lines = text.replace(/\r(?!\n)/g, '\n').split('\n')
  let index = 0
  const kept = lines.map((line, number) => {
    const start = number > 0 ? line.length - line.trimStart().length : 0
    const end = number < lines.length - 1 ? line.trimEnd().length : line.length
    const own = offsets.slice(index + start, index + Math.max(start, end))
    const space = number > 0 ? offsets.slice(index - 1, index) : []
    index += line.length + 1
    return { words: line.slice(start, end), offsets: [...space, ...own] }
  })
  return {
    text: kept.map(({ words }) => words).join(' '),
    offsets: kept.flatMap((line) => line.offsets),
  }
}
