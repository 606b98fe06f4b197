import { dateParts } from './date-parts'
import type { Locale } from './routing'
import { translator } from './translator'

/** What an edition is called: by its number, and by its date (ISO 8601) where that is known. */
export function editionName(number: number, published: string | undefined, locale: Locale): string {
  const t = translator(locale)
  const values = valuesOf(number, published, locale)
  return published ? t('edition.dated', values) : t('edition.name', values)
}

/** A document in an edition: «Политика в редакции № 2 от 1 декабря 2026 года». */
export function inEdition(
  document: string,
  { number, published }: { number: number; published: string | undefined },
  locale: Locale,
): string {
  const t = translator(locale)
  const values = { document, ...valuesOf(number, published, locale) }
  return published ? t('editions.ofDated', values) : t('editions.of', values)
}

function valuesOf(number: number, published: string | undefined, locale: Locale) {
  const t = translator(locale)
  // A number as such would be written with the separators of a language.
  const name = { number: `${number}` }
  if (!published) return name
  const { year, month, day } = dateParts(published)
  return { ...name, year, day, month: t(`edition.ofMonth.${month}`) }
}
