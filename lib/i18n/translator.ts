import { createTranslator } from 'use-intl/core'
import { messages } from './messages'
import type { Locale } from './routing'

/** The texts of the interface in a language, for whatever is not a component of a page. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] })
}
