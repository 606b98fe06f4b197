import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { statusOf } from '../editions/status'
import { editionName } from '../i18n/edition-name'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { type Part, policyParts } from '../policy/parts'
import { beginningOf } from '../policy/text'
import { editionPath, pagePathname } from '../site/addresses'
import { editionsPage } from './editions-page'
import { createPage, descriptionLength, type Page } from './page'
import { partPage } from './part-page'
import { policyPicture } from './policy-page'
import { versionsOf } from './versions'

/**
 * The page of the whole text of an edition, at the address that it has for ever. Search engines know
 * the one in force as the policy, and show no other.
 */
export function editionPage(editions: Editions, edition: Edition, locale: Locale): Page {
  const t = translator(locale)
  const { number, published, isDraft, policies } = edition
  const { title, sections } = policies[locale]
  const path = editionPath(number)
  const name = editionName(number, undefined, locale)
  const description = beginningOf(`${name}. ${t('description')}`, descriptionLength)
  const list = editionsPage(editions, locale)
  const isInForce = statusOf(editions, edition) === 'inForce'
  return createPage({
    locale,
    path,
    textPath: path,
    name,
    heading: title,
    title: titleIn(edition, title, locale),
    text: description,
    description,
    parent: list,
    parts: sections.map((one) => editionPath(number, one.number)),
    published: isDraft ? undefined : published,
    cookiesSection: list.cookiesSection,
    ...(isInForce && { canonical: pagePathname(locale) }),
    isIndexed: isInForce,
    versions: versionsOf(editions, edition, locale),
    pictureName: policyPicture,
  })
}

/** The page of a section or clause of an edition. */
export function editionPartPage(
  editions: Editions,
  edition: Edition,
  locale: Locale,
  part: Part,
): Page {
  const whole = editionPage(editions, edition, locale)
  const page = partPage(edition, locale, part, whole)
  return {
    ...page,
    title: titleIn(edition, page.title, locale),
    versions: versionsOf(editions, edition, locale, part.number),
  }
}

/** The pages of an edition: its text, and each section and clause. */
export function editionPages(editions: Editions, edition: Edition, locale: Locale): Page[] {
  const parts = policyParts(edition.policies[locale])
  return [
    editionPage(editions, edition, locale),
    ...parts.map((part) => editionPartPage(editions, edition, locale, part)),
  ]
}

/** A title with the name of the edition, where nothing else is seen of it. */
function titleIn({ number, published, isDraft }: Edition, title: string, locale: Locale): string {
  const name = isDraft
    ? translator(locale)('editions.note.draft', { number: `${number}` })
    : editionName(number, published, locale)
  return `${title}. ${name}`
}
