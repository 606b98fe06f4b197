import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/editions'
import type { Locale } from '@/lib/i18n/routing'
import type { PartKind } from '@/lib/policy/parts'
import type { LinkStyle } from '@/lib/policy/render'
import type { Section } from '@/lib/policy/schema'
import { ClauseText } from './clause-text'
import { CopyLink } from './copy-link'
import './policy-text.css'

/** The links and ids of a page that shows a policy; `pageOf` gives the pathname of a part's own page. */
type Links = LinkStyle & { pageOf: (number: string) => string }
type Props = { edition: Edition; locale: Locale; links: Links }

/** The text of an edition in a language, section after section. */
export function PolicyText({ edition, locale, links }: Props) {
  return edition.policies[locale].sections.map((section) => (
    <SectionText key={section.number} section={section} locale={locale} links={links} />
  ))
}

type SectionProps = { section: Section; locale: Locale; links: Links }

/** A section with its clauses. Each number is the permalink of what it numbers. */
function SectionText({ section: { number, heading, clauses }, locale, links }: SectionProps) {
  const { hrefOf, idOf, pageOf } = links
  return (
    <section>
      <div className="heading">
        <h2 id={idOf(number)}>
          <Permalink kind="section" number={number} href={hrefOf(number)} locale={locale} />{' '}
          {heading}
        </h2>
        <CopyLink kind="section" number={number} href={pageOf(number)} locale={locale} />
      </div>
      {clauses.map((clause) => (
        <div key={clause.number} className="clause" id={idOf(clause.number)}>
          <div className="margin">
            <Permalink
              kind="clause"
              number={clause.number}
              href={hrefOf(clause.number)}
              locale={locale}
            />
            <CopyLink
              kind="clause"
              number={clause.number}
              href={pageOf(clause.number)}
              locale={locale}
            />
          </div>
          <ClauseText clause={clause} links={links} />
        </div>
      ))}
    </section>
  )
}

type PermalinkProps = { kind: PartKind; number: string; href: string; locale: Locale }

async function Permalink({ kind, number, href, locale }: PermalinkProps) {
  const t = await getTranslations({ locale })
  return (
    <a className="number" href={href} aria-label={t(kind, { number })}>
      {number}
    </a>
  )
}
