import type { Editions } from '../editions/editions'
import { retiredNumbers } from '../editions/histories'
import { locales } from '../i18n/routing'
import { itemNumbers } from '../policy/parts'
import { editionPath, itemPlace, pagePathname, partPath } from '../site/addresses'
import type { Draft } from './drafts'
import { redirect } from './redirect'

/** Which editions have items with addresses of their own. */
type Shown = Pick<Editions, 'all' | 'published' | 'inForce'>

/** An item, in the policy in force, whose path is empty, or in an edition. */
type Address = { textPath: string; number: string }

/**
 * The addresses of items. They have no pages: each leads to its place on the page of its clause. What
 * became of an item that is there no more is said on that page at the place where it was.
 */
export function itemDrafts(editions: Shown): [pathname: string, Draft][] {
  return itemsOf(editions).flatMap(({ textPath, number }) =>
    locales.map((locale): [string, Draft] => [
      pagePathname(locale, partPath(textPath, number)),
      redirect(itemPlace(locale, number, textPath)),
    ]),
  )
}

/** What all items are called below the language. */
export function itemPaths(editions: Shown): string[] {
  return itemsOf(editions).map(({ textPath, number }) => partPath(textPath, number))
}

function itemsOf({ all, published, inForce }: Shown): Address[] {
  const [locale] = locales
  const lasting = all.flatMap(({ number, policies }) =>
    itemNumbers(policies[locale]).map((item) => ({ textPath: editionPath(number), number: item })),
  )
  const retired = retiredNumbers(published).filter((number) => number.includes('-'))
  const short = [...itemNumbers(inForce.policies[locale]), ...retired]
  return [...short.map((number) => ({ textPath: '', number })), ...lasting]
}
