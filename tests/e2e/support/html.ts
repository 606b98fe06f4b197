import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'

const parser = unified().use(rehypeParse)

/** What a served page says, read off its HTML as a robot would, without a browser. */
export function fromHtml(html: string) {
  const tree = parser.parse(html)
  return {
    /** The ids of sections, clauses and items, in the order of the page. */
    numbers(): string[] {
      const ids: string[] = []
      visit(tree, 'element', ({ properties: { id, className } }) => {
        // What is said of numbers that are there no more is no text of the policy.
        if ([className].flat().includes('retired')) return SKIP
        if (typeof id === 'string' && /^\d/.test(id)) ids.push(id)
        return undefined
      })
      return ids
    },

    /** The text under a number, without the number itself and without its items. */
    textUnder(number: string): string {
      let found: Element | undefined
      visit(tree, 'element', (node) => {
        if (node.properties.id !== number) return
        found = node
        return EXIT
      })
      if (!found) throw new Error(`nothing has the id ${number}`)
      return textOf(found).replace(/\s+/g, ' ').trim()
    },
  }
}

/** Whether an element is about a clause, not of it: its number, or the link to copy. */
function isAbout({ properties: { className, dataCopy } }: Element): boolean {
  return dataCopy !== undefined || [className].flat().includes('number')
}

function textOf(root: Element): string {
  let text = ''
  visit(root, (node: Nodes) => {
    if (node.type === 'element' && node !== root) {
      if (node.properties.id) return SKIP
      if (isAbout(node)) return SKIP
    }
    if (node.type === 'text') text += node.value
    return undefined
  })
  return text
}
