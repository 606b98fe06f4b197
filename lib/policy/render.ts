import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Clause, Inline } from './schema'

const processor = unified().use(rehypeStringify).freeze()

/** The links and ids that a page gives to a text. */
export type LinkStyle = {
  /** The `href` of a reference to a section, clause or item. */
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

function renderContent(nodes: readonly Inline[], hrefOf: LinkStyle['hrefOf']): ElementContent[] {
  const rendered: ElementContent[] = []
  let rest = nodes
  for (let node = rest[0]; node; node = rest[0]) {
    const numbers = numbersIn(rest)
    const ending = numbers.length > 0 ? endingIn(rest[numbers.length]) : ''
    const written = numbers.length > 0 ? numbers : [node]
    const shown = written.map((one) => renderPiece(one, hrefOf))
    rest = withoutEnding(rest.slice(written.length), ending)
    if (ending !== '') shown.push({ type: 'text', value: ending })
    rendered.push(...(shown.length > 1 ? [h('span', { className: 'whole' }, shown)] : shown))
  }
  return rendered
}

function renderPiece(node: Inline, hrefOf: LinkStyle['hrefOf']): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value }
  return h('a', { href: node.type === 'link' ? node.url : hrefOf(node.to) }, node.value)
}

/** The reference that a text begins with, and the rest of its range: «4.1–4.3», which no line may part. */
function numbersIn(nodes: readonly Inline[]): Inline[] {
  const [first, sign, ...rest] = nodes
  if (first?.type !== 'reference') return []
  const isSign = sign?.type === 'text' && /^\)?[-‑–—]$/.test(sign.value)
  const others = isSign ? numbersIn(rest) : []
  return sign && others.length > 0 ? [first, sign, ...others] : [first]
}

/**
 * What belongs to the number before it, which no line may part either: «-тармақ» of «2.4-тармақ»,
 * «) тармақшасы» of «3) тармақшасы».
 */
function endingIn(next: Inline | undefined): string {
  const ending = /^(?:[-‑–]\p{L}\S*|\) тармақша\S*)/u
  return next?.type === 'text' ? (ending.exec(next.value)?.[0] ?? '') : ''
}

function withoutEnding([next, ...rest]: readonly Inline[], ending: string): Inline[] {
  if (!next) return []
  const value = next.value.slice(ending.length)
  return value === '' ? rest : [{ ...next, value }, ...rest]
}
