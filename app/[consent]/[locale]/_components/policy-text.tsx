import type { Edition } from '@/lib/editions/edition'
import type { Locale } from '@/lib/i18n/routing'
import { translator } from '@/lib/i18n/translator'
import type { LinkStyle } from '@/lib/policy/render'
import type { Section } from '@/lib/policy/schema'
import { pagePathname } from '@/lib/site/addresses'
import { NumberedClause } from './clause-text'
import './policy-text.css'

type Props = { edition: Edition; locale: Locale; links: LinkStyle }

/** The text of an edition in a language, section after section. */
export function PolicyText({ edition, locale, links }: Props) {
  return edition.policies[locale].sections.map((section) => (
    <SectionText key={section.number} section={section} locale={locale} links={links} />
  ))
}

type SectionProps = { section: Section; locale: Locale; links: LinkStyle }

/** A section with its clauses. Each number leads to the page of what it numbers. */
function SectionText({ section: { number, heading, clauses }, locale, links }: SectionProps) {
  const name = translator(locale)('section', { number })
  return (
    <section>
      <h2 id={links.idOf(number)}>
        <a className="number" href={pagePathname(locale, number)} aria-label={name}>
          {number}
        </a>{' '}
        {heading}
      </h2>
      {clauses.map((clause) => (
        <NumberedClause key={clause.number} clause={clause} locale={locale} links={links} />
      ))}
    </section>
  )
}
