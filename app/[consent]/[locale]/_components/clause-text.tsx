import type { Locale } from '@/lib/i18n/routing'
import { translator } from '@/lib/i18n/translator'
import { type LinkStyle, renderClause } from '@/lib/policy/render'
import type { Clause } from '@/lib/policy/schema'
import { pagePathname, partPath } from '@/lib/site/addresses'
import './clause.css'

type Props = { clause: Clause; links: LinkStyle }

/** The text of a clause and its items, on a page that is about this clause alone. */
export function ClauseText({ clause, links }: Props) {
  const html = renderClause(clause, links)
  return (
    <div
      className="text"
      id={links.idOf(clause.number)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

type NumberedProps = Props & { locale: Locale; textPath: string }

/** A clause among others: a group with a name, whose number leads to the clause's own page. */
export function NumberedClause({ clause, links, locale, textPath }: NumberedProps) {
  const { number } = clause
  const name = translator(locale)('clause', { number })
  const href = pagePathname(locale, partPath(textPath, number))
  const html = renderClause(clause, links, { href, name })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a clause is no set of form fields
    <div
      className="clause"
      id={links.idOf(number)}
      role="group"
      aria-label={name}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
