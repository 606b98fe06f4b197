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

/** The link that a clause's number is: where it leads, and its name for whoever hears it alone. */
export type NumberLink = { href: string; name: string }

/**
 * A clause's text and items as HTML. With `link` the number stands before the words, in the same
 * paragraph, so that whatever reads a page without its styles reads them together.
 */
export function renderClause(
  { number, content, items }: Clause,
  { hrefOf, idOf }: LinkStyle,
  link?: NumberLink,
): string {
  const before = link
    ? [h('a', { className: 'number', href: link.href, ariaLabel: link.name }, number), ' ']
    : []
  const paragraph = h('p', before, renderContent(content, hrefOf))
  const list = h(
    'ul',
    items.map((item) => h('li', { id: idOf(item.number) }, renderContent(item.content, hrefOf))),
  )
  return processor.stringify(h(null, items.length > 0 ? [paragraph, list] : [paragraph]))
}

function renderContent(nodes: readonly Inline[], hrefOf: LinkStyle['hrefOf']) {
  return nodes.map((node, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (node.type === 'link') return h('a', { href: node.url }, node.value)
    if (node.type === 'reference') return withEnding(node.value, hrefOf(node.to), endingIn(after))
    return before?.type === 'reference' ? node.value.slice(endingIn(node).length) : node.value
  })
}

function withEnding(number: string, href: string, ending: string): ElementContent {
  const link = h('a', { href }, number)
  return ending === '' ? link : h('span', { className: 'whole' }, link, ending)
}

/** What belongs to the number before it: «-тармақ» of «2.4-тармақ», which no line may part. */
function endingIn(next: Inline | undefined): string {
  return next?.type === 'text' ? (/^-\p{L}\S*/u.exec(next.value)?.[0] ?? '') : ''
}
