import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { kindOf, type Part } from '../policy/parts'
import { beginningOf, clauseText, sectionText } from '../policy/text'
import { pagePathname, partPath } from '../site/addresses'
import { createPage, descriptionLength, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage, policyPicture } from './policy-page'

/** The page of a section or clause, below that of the whole text: of the policy, unless `whole` is another. */
export function partPage(
  edition: Edition,
  locale: Locale,
  part: Part,
  whole: Page = policyPage(edition, locale),
): Page {
  const t = translator(locale)
  const { number, section, clause } = part
  const { textPath } = whole
  const name = t(kindOf(part), { number })
  const heading = clause ? name : `${name}. ${section.heading}`
  const text = clause ? clauseText(clause) : sectionText(section)
  return createPage({
    locale,
    path: partPath(textPath, number),
    textPath,
    name: heading,
    shortName: name,
    heading,
    about: clause && section.heading,
    title: t(`title.${kindOf(part)}`, { number, heading: section.heading }),
    text,
    description: beginningOf(text, descriptionLength),
    parent: clause ? partPage(edition, locale, { number: section.number, section }, whole) : whole,
    parts: clause ? [] : section.clauses.map((one) => partPath(textPath, one.number)),
    published: whole.published,
    cookiesSection: cookiesSectionFromElsewhere(whole),
    ...(whole.canonical !== whole.pathname && { canonical: pagePathname(locale, number) }),
    isIndexed: whole.isIndexed,
    pictureName: textPath === '' ? number : policyPicture,
  })
}
