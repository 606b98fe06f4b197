import type { Edition } from '../editions/edition'
import { locales } from '../i18n/routing'
import { itemNumbers } from '../policy/parts'
import { itemPlace, pagePathname } from '../site/addresses'
import type { Draft } from './drafts'
import { redirect } from './redirect'

/** The addresses of items. They have no pages: each leads to its place on the page of its clause. */
export function itemDrafts({ policies }: Edition): [pathname: string, Draft][] {
  return locales.flatMap((locale) =>
    itemNumbers(policies[locale]).map((number): [string, Draft] => [
      pagePathname(locale, number),
      redirect(itemPlace(locale, number)),
    ]),
  )
}
