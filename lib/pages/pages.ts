import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { policyParts } from '../policy/parts'
import { cookiesPage } from './cookies-page'
import type { Page } from './page'
import { partPage } from './part-page'
import { policyPage } from './policy-page'

/** Every page of an edition in a language: the policy, its sections and clauses, the settings. */
export function pagesOf(edition: Edition, locale: Locale): Page[] {
  return [
    policyPage(edition, locale),
    ...policyParts(edition.policies[locale]).map((part) => partPage(edition, locale, part)),
    cookiesPage(edition, locale),
  ]
}

const known = new WeakMap<Edition, Page[]>()

/** Every page of an edition in all languages. They are made once an edition, however often asked for. */
export function allPages(edition: Edition): Page[] {
  const pages = known.get(edition) ?? locales.flatMap((locale) => pagesOf(edition, locale))
  known.set(edition, pages)
  return pages
}
