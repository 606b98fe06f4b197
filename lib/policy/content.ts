import type { Paragraph, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { splitReferences } from './references'
import type { Inline } from './schema'

/** Called for each clause that a paragraph names, with the offset of its number in the file. */
export type OnReference = (to: string, offset: number) => void

/** The content of a paragraph, without its first `skip` characters: its number. */
export function readContent(
  { children }: Paragraph,
  skip: number,
  onReference: OnReference,
): Inline[] {
  return children.flatMap((node, index) => readNode(node, index === 0 ? skip : 0, onReference))
}

function readNode(node: PhrasingContent, skip: number, onReference: OnReference): Inline[] {
  switch (node.type) {
    case 'text':
      return readText(
        node.value.slice(skip),
        (node.position?.start.offset ?? 0) + skip,
        onReference,
      )
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'link':
      return [{ type: 'link', url: node.url, value: plainText(node) }]
    default:
      // remark-plain has reported it.
      return []
  }
}

function readText(sentence: string, offset: number, onReference: OnReference): Inline[] {
  return splitReferences(sentence).map(({ node, index }) => {
    if (node.type === 'text') return { ...node, value: node.value.replace(/\s*\n\s*/g, ' ') }
    onReference(node.to, offset + index)
    return node
  })
}
