import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { fileBytes } from './bytes'

/** The size of the PDF of an edition in a language, in bytes. */
export async function downloadSize(edition: Edition, locale: Locale): Promise<number> {
  return (await fileBytes(edition, locale, 'pdf')).length
}
