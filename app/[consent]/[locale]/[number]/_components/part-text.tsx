import type { Locale } from '@/lib/i18n/routing'
import type { Page } from '@/lib/pages/page'
import type { Part } from '@/lib/policy/parts'
import { referencePlace } from '@/lib/site/addresses'
import { ClauseText, NumberedClause } from '../../_components/clause-text'

type Props = { page: Page; part: Part; locale: Locale }

/** The text of a clause, or all clauses of a section, in a language that need not be the page's. */
export function PartText({ page, part, locale }: Props) {
  const { textPath } = page
  const hasIds = locale === page.locale
  const links = {
    hrefOf: (number: string) => referencePlace(locale, number, textPath),
    idOf: (number: string) => (hasIds ? number : undefined),
  }
  if (part.clause) return <ClauseText clause={part.clause} links={links} />
  return part.section.clauses.map((clause) => (
    <NumberedClause
      key={clause.number}
      clause={clause}
      locale={locale}
      textPath={textPath}
      links={links}
    />
  ))
}
