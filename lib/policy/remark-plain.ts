import type { Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addFault } from './fault'

/** What the policy is made of. All else that Markdown knows is a fault. */
const plain = new Set([
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

const names: Record<string, string> = {
  html: 'HTML',
  image: 'An image',
  imageReference: 'An image',
  table: 'A table',
  code: 'Code (a fenced block, or a line indented by four spaces or more)',
  inlineCode: 'Code (text between backticks)',
  emphasis: 'Italic type (text between * or _)',
  strong: 'Bold type (text between ** or __)',
  delete: 'Struck-out text (between ~)',
  blockquote: 'A quotation (a line that begins with >)',
  thematicBreak: 'A dividing line',
  footnoteReference: 'A footnote',
  footnoteDefinition: 'A footnote',
}

/** Plugin that faults every element of Markdown that a policy does not use. */
export default function remarkPlain() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes) => {
      if (plain.has(node.type)) {
        if (node.type === 'link') checkLink(node, file)
        return
      }
      addFault(
        file,
        node.position?.start,
        `${names[node.type] ?? `Markdown of the kind “${node.type}”`} does not belong in the policy.`,
        'Write plain words. The policy has section headings, numbered clauses and lists only.',
      )
      return SKIP
    })
  }
}

function checkLink(node: Extract<Nodes, { type: 'link' }>, file: VFile): void {
  if (/^(https?|mailto):/i.test(node.url)) return
  addFault(
    file,
    node.position?.start,
    `The link leads to “${node.url}”, which is no web or e-mail address.`,
    'Write the whole address, such as https://enic-kazakhstan.edu.kz/. A clause is linked by itself where its number is named.',
  )
}
