import type { Editions } from '../editions/editions'
import type { Locale } from '../i18n/routing'
import { editionPage } from './edition-page'
import { editionsPage } from './editions-page'
import type { Page } from './page'
import { policyPages } from './policy-pages'

/**
 * The pages that may come nearest to an address at which there is nothing: the policy in force, its
 * sections and clauses, and the editions as a whole.
 */
export function nearPages(editions: Editions, locale: Locale): Page[] {
  return [
    ...policyPages(editions, locale),
    editionsPage(editions, locale),
    ...editions.all.map((edition) => editionPage(editions, edition, locale)),
  ]
}

/** What that is called which is shown where there is nothing but this page comes nearest. */
export function nearName({ path }: Page): string {
  return path === '' ? 'policy' : path.replaceAll('/', '-')
}
