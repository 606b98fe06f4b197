import { getLocale } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Part } from '@/lib/policy/parts'
import { referencePlace } from '@/lib/site/addresses'
import { ClauseText, NumberedClause } from '../../_components/clause-text'

/** The text of a clause, or all clauses of a section, in a language that need not be the page's. */
export async function PartText({ part, locale }: { part: Part; locale: Locale }) {
  const hasIds = locale === (await getLocale())
  const links = {
    hrefOf: (number: string) => referencePlace(locale, number),
    idOf: (number: string) => (hasIds ? number : undefined),
  }
  if (part.clause) return <ClauseText clause={part.clause} links={links} />
  return part.section.clauses.map((clause) => (
    <NumberedClause key={clause.number} clause={clause} locale={locale} links={links} />
  ))
}
