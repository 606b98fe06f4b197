import type { Link, Paragraph, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'

/** Text of a paragraph, or a link that an editor marked up; and where in the file each character stands. */
export type Stretch = { text: string; offsets: number[]; link?: Link }

/**
 * A paragraph as Markdown reads it, without its first `skip` characters: its number. Lines are
 * joined; an address that is written out is text.
 */
export function readSentence({ children }: Paragraph, skip: number, file: VFile): Stretch[] {
  const source = String(file)
  const stretches: Stretch[] = []
  for (const node of children) {
    const read = readNode(node, source)
    if (!read) continue
    const last = stretches.at(-1)
    if (last && !last.link && !read.link) {
      last.text += read.text
      last.offsets.push(...read.offsets)
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
  if (source.startsWith(text, start)) return align(text, source, start)
  return { text, offsets: Array.from(text, () => start), link: node }
}

/** Each character of a text with its offset: Markdown leaves out the spaces that indent a line. */
function align(text: string, source: string, start: number): Stretch {
  const offsets: number[] = []
  let offset = start
  for (const character of text.split('')) {
    const found = source.indexOf(character, offset)
    // A character that is written by a reference is not in the source as such.
    if (found >= 0) offset = found
    offsets.push(offset)
    if (found >= 0) offset += 1
  }
  return { text, offsets }
}

function joinLines({ text, offsets }: Stretch): Stretch {
  const joined: Stretch = { text: '', offsets: [] }
  let end = 0
  const add = (piece: string, from: number, until: number) => {
    joined.text += piece
    joined.offsets.push(...offsets.slice(from, until))
  }
  for (const { 0: found, index } of text.matchAll(/\s*\n\s*/g)) {
    add(text.slice(end, index), end, index)
    add(' ', index, index + 1)
    end = index + found.length
  }
  add(text.slice(end), end, text.length)
  return joined
}
