import { numberedParts } from './parts'
import type { Inline, Policy } from './schema'

type Link = Extract<Inline, { type: 'link' }>

/** The e-mail address at which the policy itself says to write (clause 8.1): the last it names. */
export function contactLink(policy: Policy): Link | undefined {
  return numberedParts(policy)
    .flatMap(({ content }) => content)
    .filter((node): node is Link => node.type === 'link')
    .findLast(({ url }) => url.startsWith('mailto:'))
}
