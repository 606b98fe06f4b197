import type { Element, Root, RootContent } from 'hast'
import type { State } from '../consent/consent'

/** A page that was drawn for every state of consent, as visitors in one of them get it. */
export function inState(page: Root, state: State): Root {
  return { ...page, children: page.children.flatMap((child) => contentIn(child, state)) }
}

function contentIn<Node extends RootContent>(node: Node, state: State): Node[] {
  if (node.type !== 'element') return [node]
  const { dataState, ...properties } = node.properties
  if (dataState !== undefined && dataState !== state) return []
  const children: Element['children'] = node.children.flatMap((child) => contentIn(child, state))
  return [{ ...node, properties, children }]
}
