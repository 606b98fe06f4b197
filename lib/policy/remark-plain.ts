import type { Link, Nodes, Parent, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { checkText } from './check-text'
import { addFault } from './faults'
import { linkAddress, splitLinks } from './links'

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

/** Plugin that reports every element of Markdown that a policy does not use, and what is left of one. */
export default function remarkPlain() {
  return (tree: Root, file: VFile): void => {
    const named = namesIn(tree)
    visit(tree, (node: Nodes, index, parent) => {
      if (!plain.has(node.type)) {
        const isTold = isNamed(node, named) || (parent && isEnd(node, index ?? 0, parent))
        if (!isTold) addFault(file, node.position?.start, 'markdown-not-plain', { kind: node.type })
        return SKIP
      }
      if (node.type === 'link') return checkLink(node, parent, file)
      if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        addFault(file, node.position?.start, 'item-with-checkbox', {})
      }
      if (node.type === 'paragraph' || node.type === 'heading') checkText(node, parent, file)
      return undefined
    })
  }
}

/** The definitions that something in the text names, by what they are called. */
function namesIn(tree: Root): ReadonlySet<string> {
  const names = new Set<string>()
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    if ('identifier' in node) names.add(node.identifier)
  })
  return names
}

/** Whether an element is the definition of what was reported where it is named. */
function isNamed(node: Nodes, named: ReadonlySet<string>): boolean {
  const isDefinition = node.type === 'definition' || node.type === 'footnoteDefinition'
  return isDefinition && named.has(node.identifier)
}

/** Whether an element is the end tag of one that was reported where it begins. */
function isEnd(node: Nodes, index: number, { children }: Parent): boolean {
  const name = node.type === 'html' ? /^<\/([a-z][a-z\d-]*)/i.exec(node.value)?.[1] : undefined
  if (name === undefined) return false
  const start = new RegExp(`^<${name}\\b`, 'i')
  return children.slice(0, index).some((one) => one.type === 'html' && start.test(one.value))
}

function checkLink(node: Link, parent: Parent | undefined, file: VFile) {
  const { url, position } = node
  const text = plainText(node)
  const isWritten = String(file).startsWith(text, position?.start.offset) && text !== ''
  // As text, it is checked with the sentence that it stands in.
  if (isWritten) return undefined
  if (parent?.type === 'heading' || node.title) {
    const kind = node.title ? 'linkTitle' : 'link'
    addFault(file, position?.start, 'markdown-not-plain', { kind })
  } else if (linkAddress(url) === undefined) {
    addFault(file, position?.start, 'link-without-address', { url })
  } else if (text.trim() === '') addFault(file, position?.start, 'link-without-text', { url })
  else if (isAnother(text, url)) addFault(file, position?.start, 'link-elsewhere', { text, url })
  return undefined
}

/** Whether the text of a link is an address, and another one than that of the link. */
function isAnother(text: string, url: string): boolean {
  const [piece, ...more] = splitLinks(text.trim())
  if (piece?.node.type !== 'link' || more.length > 0) return false
  return piece.node.url !== linkAddress(url)
}
