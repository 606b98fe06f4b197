import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { kindOf, type Part } from '../policy/parts'
import { beginningOf, clauseText, sectionText } from '../policy/text'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage } from './policy-page'

/** How long a description may be, in characters: what search engines and previews show. */
const descriptionLength = 160

/** The page of a section or clause. */
export function partPage(edition: Edition, locale: Locale, part: Part): Page {
  const t = translator(locale)
  const { number, section, clause } = part
  const name = t(kindOf(part), { number })
  const heading = clause ? name : `${name}. ${section.heading}`
  const text = clause ? clauseText(clause) : sectionText(section)
  const policy = policyPage(edition, locale)
  return createPage({
    locale,
    path: number,
    name: heading,
    shortName: name,
    heading,
    about: clause && section.heading,
    title: t(`title.${kindOf(part)}`, { number, heading: section.heading }),
    text,
    description: beginningOf(text, descriptionLength),
    parent: clause ? partPage(edition, locale, { number: section.number, section }) : policy,
    parts: clause ? [] : section.clauses.map((one) => one.number),
    published: edition.policies[locale].published,
    cookiesSection: cookiesSectionFromElsewhere(policy),
  })
}
