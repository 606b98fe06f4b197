import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import type { Page } from '@/lib/pages/page'
import { clausesOf, type Part } from '@/lib/policy/parts'
import { referencePlace } from '@/lib/site/addresses'
import { ClauseText, NumberedClause } from '../../_components/clause-text'
import type { NoteOf } from '../../_components/policy-text'

type Props = { page: Page; part: Part; locale: Locale; noteOf?: NoteOf | undefined }

/** The text of a clause, or all clauses of a section, in a language that need not be the page's. */
export function PartText({ page, part, locale, noteOf }: Props) {
  const { textPath } = page
  const hasIds = locale === page.locale
  const links = {
    hrefOf: (number: string) => referencePlace(locale, number, textPath),
    idOf: (number: string) => (hasIds ? number : undefined),
  }
  return clausesOf(part).map((clause) => (
    <Fragment key={clause.number}>
      {part.clause ? (
        <ClauseText clause={clause} links={links} />
      ) : (
        <NumberedClause clause={clause} locale={locale} textPath={textPath} links={links} />
      )}
      {noteOf?.(clause.number)}
    </Fragment>
  ))
}
