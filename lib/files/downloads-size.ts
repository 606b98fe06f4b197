import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { policyPdf } from './pdf'

const known = new WeakMap<Edition, Map<Locale, Promise<number>>>()

/**
 * The size of the PDF of an edition in a language, in bytes. The file is typeset once for it,
 * however many pages name its size.
 */
export function downloadSize(edition: Edition, locale: Locale): Promise<number> {
  const sizes = known.get(edition) ?? new Map<Locale, Promise<number>>()
  known.set(edition, sizes)
  const size = sizes.get(locale) ?? policyPdf(edition, locale).then(({ length }) => length)
  sizes.set(locale, size)
  return size
}
