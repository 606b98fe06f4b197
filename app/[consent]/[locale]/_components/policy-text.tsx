import { Fragment, type ReactNode } from 'react'
import type { Edition } from '@/lib/editions/edition'
import { translator } from '@/lib/i18n/translator'
import type { Page } from '@/lib/pages/page'
import type { LinkStyle } from '@/lib/policy/render'
import type { Section } from '@/lib/policy/schema'
import { pagePathname, partPath } from '@/lib/site/addresses'
import { NumberedClause } from './clause-text'
import './policy-text.css'

/** What is said below the heading of a section, or below a clause, by its number. */
export type NoteOf = (number: string) => ReactNode

type Shown = { page: Page; links: LinkStyle; noteOf?: NoteOf | undefined }

/** The text of an edition in the language of the page, section after section. */
export function PolicyText({ edition, ...shown }: Shown & { edition: Edition }) {
  return edition.policies[shown.page.locale].sections.map((section) => (
    <SectionText key={section.number} section={section} {...shown} />
  ))
}

/** A section with its clauses. Each number leads to the page of what it numbers. */
function SectionText({ section, page, links, noteOf }: Shown & { section: Section }) {
  const { number, heading, clauses } = section
  return (
    <section>
      <h2 id={links.idOf(number)}>
        <a
          className="number"
          href={pagePathname(page.locale, partPath(page.textPath, number))}
          aria-label={translator(page.locale)('section', { number })}
        >
          {number}
        </a>{' '}
        {heading}
      </h2>
      {noteOf?.(number)}
      {clauses.map((clause) => (
        <Fragment key={clause.number}>
          <NumberedClause
            clause={clause}
            locale={page.locale}
            textPath={page.textPath}
            links={links}
          />
          {noteOf?.(clause.number)}
        </Fragment>
      ))}
    </section>
  )
}
