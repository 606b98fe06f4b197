import type { Editions } from '../editions/editions'
import { type Retired, retiredOf } from '../editions/retired'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { findPart, kindOf } from '../policy/parts'
import { editionPath, editionsPath, pagePathname } from '../site/addresses'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage, policyPicture } from './policy-page'

/** The sections and clauses that the edition in force has no more. Their addresses say so for ever. */
export function retiredParts(editions: Pick<Editions, 'published'>): Retired[] {
  return retiredOf(editions).filter(({ number }) => !number.includes('-'))
}

/** The page at the number of a section or clause that the edition in force has no more. */
export function retiredPage(
  { inForce }: Pick<Editions, 'inForce'>,
  locale: Locale,
  { number, last }: Retired,
): Page {
  const t = translator(locale)
  const policy = policyPage(inForce, locale)
  const part = findPart(last.policies[locale], number)
  const name = t(kindOf(part), { number })
  const text = t(`editions.gone.${kindOf(part)}`, { number })
  return createPage({
    locale,
    path: number,
    name,
    heading: name,
    title: t(`title.${kindOf(part)}`, { number, heading: part.section.heading }),
    text,
    description: text,
    parent: policy,
    published: undefined,
    cookiesSection: cookiesSectionFromElsewhere(policy),
    isIndexed: false,
    versions: {
      'predecessor-version': pagePathname(locale, editionPath(last.number, number)),
      'version-history': pagePathname(locale, editionsPath),
    },
    pictureName: policyPicture,
  })
}
