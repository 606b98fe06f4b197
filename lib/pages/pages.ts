import type { Edition } from '../editions/editions'
import type { Locale } from '../i18n/routing'
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
