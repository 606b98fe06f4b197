import { splitLinks } from '../../../../lib/policy/links'
import { splitReferences } from '../../../../lib/policy/references'
import type { Inline } from '../../../../lib/policy/schema'

/** A sentence as the policy has it, with its references and links. */
export function readSentence(sentence: string): Inline[] {
  return splitLinks(sentence).flatMap(({ node }): Inline[] =>
    node.type === 'link' ? [node] : splitReferences(node.value).map((piece) => piece.node),
  )
}
