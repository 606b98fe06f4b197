import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Clause, Inline } from './schema'

const processor = unified().use(rehypeStringify)

/** A clause's text and items as HTML; a reference leads to the clause's place on the same page. */
export function renderClause({ content, items }: Clause): string {
  const paragraph = h('p', content.map(renderInline))
  const list = h(
    'ul',
    items.map((item) => h('li', { id: item.number }, item.content.map(renderInline))),
  )
  return processor.stringify(h(null, items.length > 0 ? [paragraph, list] : [paragraph]))
}

function renderInline(node: Inline): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'reference':
      return h('a', { href: `#${node.to}` }, node.to)
    case 'link':
      return h('a', { href: node.url }, node.value)
  }
}
