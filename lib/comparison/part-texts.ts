import type { Change } from '../editions/changes/change'
import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { findPart } from '../policy/parts'
import { contentText } from '../policy/text'
import { clauseOf, editionPath, pagePathname } from '../site/addresses'

/**
 * What a part of an edition says: the title; the heading of a section; an item; a paragraph of a clause,
 * and after it the clause's items.
 *
 * @throws Error where the edition has no such part.
 */
export function textsOf(
  { policies }: Edition,
  { of }: Pick<Change, 'of'>,
  number: string | undefined,
  locale: Locale,
): string[] {
  const policy = policies[locale]
  if (of === 'title' || number === undefined) return [policy.title]
  const { section, clause } = findPart(policy, clauseOf(number))
  if (!clause) return [section.heading]
  const parts = [clause, ...clause.items]
  return parts
    .filter((one) => of === 'clause' || one.number === number)
    .map(({ content }) => contentText(content))
}

/** Where a part of an edition stands for ever; without a number, the whole of it. */
export function lastingPathname(
  edition: number,
  number: string | undefined,
  locale: Locale,
): string {
  if (number === undefined) return pagePathname(locale, editionPath(edition))
  const pathname = pagePathname(locale, editionPath(edition, clauseOf(number)))
  return number === clauseOf(number) ? pathname : `${pathname}#${number}`
}
