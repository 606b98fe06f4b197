import type { Inline, Policy } from './schema'

/** The e-mail address at which the policy itself says to write (clause 8.1): the last it names. */
export function contactLink({ sections }: Policy): Extract<Inline, { type: 'link' }> | undefined {
  return sections
    .flatMap(({ clauses }) => clauses.flatMap(({ content }) => content))
    .filter((node) => node.type === 'link')
    .findLast(({ url }) => url.startsWith('mailto:'))
}
