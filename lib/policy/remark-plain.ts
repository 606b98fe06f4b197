import type { Link, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import { linkAddress } from './links'

/** The only kinds of Markdown that a policy is made of. */
const plain: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'link',
  'break',
])

/** Plugin that reports every element of Markdown that a policy does not use. */
export default function remarkPlain() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes) => {
      if (node.type === 'link') checkLink(node, file)
      if (plain.has(node.type)) return
      addFault(file, node.position?.start, 'markdown-not-plain', { kind: node.type })
      return SKIP
    })
  }
}

function checkLink({ url, position }: Link, file: VFile): void {
  if (linkAddress(url) === undefined) {
    addFault(file, position?.start, 'link-without-address', { url })
  }
}
