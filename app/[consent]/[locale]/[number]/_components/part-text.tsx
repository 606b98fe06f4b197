import { getLocale } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Part } from '@/lib/policy/parts'
import { pagePathname } from '@/lib/site/addresses'
import { ClauseText } from '../../_components/clause-text'

/** The text of a clause, or all clauses of a section, in a language that need not be the page's. */
export async function PartText({ part, locale }: { part: Part; locale: Locale }) {
  const hasIds = locale === (await getLocale())
  const links = {
    hrefOf: (number: string) => pagePathname(locale, number),
    idOf: (number: string) => (hasIds ? number : undefined),
  }
  if (part.clause) {
    return (
      <div className="text" id={links.idOf(part.number)}>
        <ClauseText clause={part.clause} links={links} />
      </div>
    )
  }
  return part.section.clauses.map((clause) => (
    <div key={clause.number} className="clause" id={links.idOf(clause.number)}>
      <a className="number" href={links.hrefOf(clause.number)}>
        {clause.number}
      </a>
      <ClauseText clause={clause} links={links} />
    </div>
  ))
}
