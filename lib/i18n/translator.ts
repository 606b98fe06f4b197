import { createTranslator } from 'use-intl/core'
import { messages } from './messages'
import { type Locale, locales } from './routing'

const create = (locale: Locale) => createTranslator({ locale, messages: messages[locale] })

const translators = new Map(locales.map((locale) => [locale, create(locale)]))

/** The texts of the interface in a language, for whatever is not a component of a page. */
export function translator(locale: Locale) {
  return translators.get(locale) ?? create(locale)
}
