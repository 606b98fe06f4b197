import type { Link } from 'mdast'
import { linkAddress, splitLinks } from './links'
import { splitReferences } from './references'
import type { Inline } from './schema'
import type { Stretch } from './sentence'

/**
 * The content of a paragraph of a clause or its items: its text, its links and the parts that it
 * names.
 */
export function readContent(sentence: readonly Stretch[], clause: string): Inline[] {
  return sentence.flatMap(({ text, link }) =>
    link ? readLink(link, text) : readText(text, clause),
  )
}

/** None where the link leads nowhere: remark-plain has reported it. */
function readLink({ url }: Link, value: string): Inline[] {
  const address = linkAddress(url)
  return address === undefined ? [] : [{ type: 'link', url: address, value }]
}

function readText(text: string, clause: string): Inline[] {
  return splitLinks(text).flatMap(({ node }): Inline[] =>
    node.type === 'link' ? [node] : splitReferences(node.value, clause).map((piece) => piece.node),
  )
}
