import { getLocale } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Part } from '@/lib/policy/parts'
import { renderClause } from '@/lib/policy/render'
import type { Clause } from '@/lib/policy/schema'
import { pagePathname } from '@/lib/site/addresses'
import '../../_components/clause.css'

/** The text of a clause, or all clauses of a section, in a language that need not be the page's. */
export async function PartText({ part, locale }: { part: Part; locale: Locale }) {
  const hasIds = locale === (await getLocale())
  const hrefOf = (number: string) => pagePathname(locale, number)
  const idOf = (number: string) => (hasIds ? number : undefined)
  const text = (clause: Clause) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify
    <div dangerouslySetInnerHTML={{ __html: renderClause(clause, { hrefOf, idOf }) }} />
  )
  if (part.clause) {
    return (
      <div className="text" id={idOf(part.number)}>
        {text(part.clause)}
      </div>
    )
  }
  return part.section.clauses.map((clause) => (
    <div key={clause.number} className="clause" id={idOf(clause.number)}>
      <a className="number" href={hrefOf(clause.number)}>
        {clause.number}
      </a>
      {text(clause)}
    </div>
  ))
}
