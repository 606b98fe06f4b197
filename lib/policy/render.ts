import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Clause, Inline } from './schema'

const processor = unified().use(rehypeStringify).freeze()

/** The links and ids that a page gives to a text. */
export type LinkStyle = {
  /** The `href` of a reference to a clause. */
  hrefOf: (number: string) => string
  /** The `id` of a part; undefined where the page has the part in another language too. */
  idOf: (number: string) => string | undefined
}

/** A clause's text and items as HTML. */
export function renderClause({ content, items }: Clause, { hrefOf, idOf }: LinkStyle): string {
  const render = (nodes: readonly Inline[]) => nodes.map((node) => renderInline(node, hrefOf))
  const paragraph = h('p', render(content))
  const list = h(
    'ul',
    items.map((item) => h('li', { id: idOf(item.number) }, render(item.content))),
  )
  return processor.stringify(h(null, items.length > 0 ? [paragraph, list] : [paragraph]))
}

function renderInline(node: Inline, hrefOf: LinkStyle['hrefOf']): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'reference':
      return h('a', { href: hrefOf(node.to) }, node.to)
    case 'link':
      return h('a', { href: node.url }, node.value)
  }
}
