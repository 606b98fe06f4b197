import { defineRouting } from 'next-intl/routing'

/** The languages, in the order in which they are offered. The first is the state language. */
export const locales = ['kk', 'ru'] as const

export type Locale = (typeof locales)[number]

/** Where a chosen language is remembered, for a year; only the visitor's own choice sets it. */
export const localeCookie = 'enic_locale'

export const routing = defineRouting({
  locales,
  defaultLocale: 'kk',
  localePrefix: 'always',
  localeCookie: { name: localeCookie },
  // The header would carry the request's host; the pages name their alternates themselves.
  alternateLinks: false,
})
