import type { Edition } from '../editions/edition'
import { inEdition } from '../i18n/edition-name'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { kindOf, type Part } from '../policy/parts'
import type { Item } from '../policy/schema'
import { absoluteUrl, editionPath, pagePathname } from '../site/addresses'

/** What a letter can name: a section, a clause, or an item of a clause, by its place in it. */
export type Cited = { part: Part; item?: Item }

/** The place of an item in its clause: `3` of `5.1-3`. */
function placeOf({ number }: Item): string {
  return number.replace(/.*-/, '')
}

/** What is cited, in short: «Пункт 5.1», «Подпункт 3 пункта 5.1». */
export function citedName({ part, item }: Cited, locale: Locale): string {
  const t = translator(locale)
  const { number } = part
  return item ? t('item', { number, item: placeOf(item) }) : t(kindOf(part), { number })
}

/**
 * How a letter in a language names it: with the name of the policy and the edition, and the address
 * that leads to these very words for ever.
 */
export function citation(edition: Edition, { part, item }: Cited, locale: Locale): string {
  const t = translator(locale)
  const text = absoluteUrl(pagePathname(locale, editionPath(edition.number)))
  const values = {
    number: part.number,
    document: inEdition(t('part.citation.document'), edition, locale),
    address: `${text}#${item?.number ?? part.number}`,
  }
  return item
    ? t('part.citation.item', { ...values, item: placeOf(item) })
    : t(`part.citation.${kindOf(part)}`, values)
}
