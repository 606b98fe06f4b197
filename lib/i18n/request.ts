import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { messages } from './messages'
import { routing } from './routing'

/** The language of a page is the one in its address, unless a component asks for another. */
export default getRequestConfig(async ({ locale: asked }) => {
  const named = asked ?? (await rootLocale())
  const locale = hasLocale(routing.locales, named) ? named : routing.defaultLocale
  return { locale, messages: messages[locale], timeZone: 'Asia/Almaty' }
})
