import type { ReactNode } from 'react'
import type { Edition } from '@/lib/editions/edition'
import { locales } from '@/lib/i18n/routing'
import type { Page } from '@/lib/pages/page'
import { partPage } from '@/lib/pages/part-page'
import { findPart } from '@/lib/policy/parts'
import type { NoteOf } from '../../_components/policy-text'
import { NamedIn } from './named-in'
import { Neighbours } from './neighbours'
import { PartHeading } from './part-heading'
import { PartText } from './part-text'
import { Tools } from './tools'
import './part-view.css'
import './part-view-print.css'

type Props = {
  page: Page
  edition: Edition
  number: string
  /** What is said before the text. */
  notice?: ReactNode
  noteOf?: NoteOf
  /** What is said after it. */
  children?: ReactNode
}

/** A section or clause on a page of its own: what a preview can see, and a letter can cite. */
export function PartView({ page, edition, number, notice, noteOf, children }: Props) {
  const policy = edition.policies[page.locale]
  const part = findPart(policy, number)
  const others = locales
    .filter((one) => one !== page.locale)
    .map((one) => ({ locale: one, part: findPart(edition.policies[one], number) }))
  return (
    <article className="part">
      {notice}
      <div className="beside">
        <div>
          <h1>
            <PartHeading page={page} />
          </h1>
          <PartText part={part} locale={page.locale} page={page} noteOf={noteOf} />
        </div>
        {others.map((other) => (
          <section key={other.locale} className="other" lang={other.locale}>
            <h2>
              <PartHeading page={partPage(edition, other.locale, other.part)} />
            </h2>
            <PartText {...other} page={page} />
          </section>
        ))}
      </div>
      {children}
      <NamedIn page={page} policy={policy} part={part} />
      <Tools page={page} edition={edition} part={part} />
      <Neighbours page={page} policy={policy} part={part} />
    </article>
  )
}
