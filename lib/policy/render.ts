import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Clause, Inline } from './schema'

const processor = unified().use(rehypeStringify)

export type RenderOptions = {
  /** Where a reference leads; to the clause's place on the same page unless it is said. */
  referTo?: (number: string) => string
  /** Whether items have their numbers as ids, as they have on a page where a clause stands once. */
  ids?: boolean
}

/** A clause's text and items as HTML. */
export function renderClause(
  { content, items }: Clause,
  { referTo = (number) => `#${number}`, ids = true }: RenderOptions = {},
): string {
  const render = (nodes: readonly Inline[]) => nodes.map((node) => renderInline(node, referTo))
  const paragraph = h('p', render(content))
  const list = h(
    'ul',
    items.map((item) => h('li', { id: ids ? item.number : undefined }, render(item.content))),
  )
  return processor.stringify(h(null, items.length > 0 ? [paragraph, list] : [paragraph]))
}

function renderInline(node: Inline, referTo: (number: string) => string): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'reference':
      return h('a', { href: referTo(node.to) }, node.to)
    case 'link':
      return h('a', { href: node.url }, node.value)
  }
}
