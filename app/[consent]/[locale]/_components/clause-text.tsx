import { type LinkStyle, renderClause } from '@/lib/policy/render'
import type { Clause } from '@/lib/policy/schema'
import './clause.css'

/** The text of a clause and its items. */
export function ClauseText({ clause, links }: { clause: Clause; links: LinkStyle }) {
  const html = renderClause(clause, links)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
