import type { Editions } from '../editions/editions'
import { type Locale, locales } from '../i18n/routing'
import { type OnAnswer, onAnswerPath } from '../pages/on-page'
import { editionPath, onPath, pagePathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Days, Draft, Found } from './drafts'
import { unknownBuild } from './files'
import { redirect } from './redirect'

/**
 * Where the address that is asked for a day leads in each language, and what it says where it leads
 * nowhere. The pages that say so are taken out of those that have an address.
 *
 * @param pages by pathname, those of the build
 */
export function dayDrafts(pages: Map<string, Found>, { published }: Editions): Map<string, Days> {
  const dated = published.flatMap((one) =>
    one.published === undefined ? [] : [{ number: one.number, published: one.published }],
  )
  const daysOf = (locale: Locale): Days => {
    const take = (said: OnAnswer, status: number): Found => {
      const pathname = pagePathname(locale, onAnswerPath(said))
      const page = pages.get(pathname)
      if (!page) throw unknownBuild(`${pathname} is missing`)
      pages.delete(pathname)
      return withStatus(page, status)
    }
    return {
      editions: dated.map((one) => ({
        published: one.published,
        draft: redirect(pagePathname(locale, editionPath(one.number))),
      })),
      before: take('before', 404),
      malformed: take('malformed', 400),
    }
  }
  return new Map(locales.map((locale) => [pagePathname(locale, onPath), daysOf(locale)]))
}

/** A page as an answer that nobody keeps. One that is the same in several states stays one. */
function withStatus(page: Found, status: number): Found {
  const changed = new Map<Draft, Draft>()
  const change = (draft: Draft): Draft => {
    const headers = { ...draft.headers, 'Cache-Control': caching.never }
    const one = changed.get(draft) ?? { ...draft, status, headers }
    changed.set(draft, one)
    return one
  }
  return page instanceof Map
    ? new Map([...page].map(([state, draft]) => [state, change(draft)]))
    : change(page)
}
