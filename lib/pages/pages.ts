import { comparisonsOf } from '../editions/comparisons'
import type { Editions } from '../editions/editions'
import { draftsOf } from '../editions/status'
import { type Locale, locales } from '../i18n/routing'
import { changesPage } from './changes-page'
import { cookiesPage } from './cookies-page'
import { editionPages } from './edition-page'
import { editionsPage } from './editions-page'
import { onPage } from './on-page'
import type { Page } from './page'
import { policyPages } from './policy-pages'
import { retiredPage, retiredParts } from './retired-page'

/**
 * Every page of the site in a language: the policy in force, its sections and clauses, the settings,
 * what leads to the edition of a day, the numbers that are there no more, and all editions, the
 * earliest first, with what each but the first changes.
 */
export function pagesOf(editions: Editions, locale: Locale): Page[] {
  const { inForce, all } = editions
  const pages = [
    ...policyPages(editions, locale),
    cookiesPage(inForce, locale),
    onPage(editions, locale),
    editionsPage(editions, locale),
    ...retiredParts(editions).map((retired) => retiredPage(editions, locale, retired)),
    ...all.flatMap((edition) => editionPages(editions, edition, locale)),
    ...comparisonsOf(editions).map((one) => changesPage(editions, one, locale)),
  ]
  // A site that shows drafts is no site for readers.
  if (draftsOf(editions).length === 0) return pages
  return pages.map((page) => ({ ...page, isIndexed: false }))
}

const known = new WeakMap<Editions, Page[]>()

/** Every page of the site in all languages. They are made once, however often asked for. */
export function allPages(editions: Editions): Page[] {
  const pages = known.get(editions) ?? locales.flatMap((locale) => pagesOf(editions, locale))
  known.set(editions, pages)
  return pages
}
