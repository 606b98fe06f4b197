import type { Editions } from '../editions/editions'
import { locales } from '../i18n/routing'
import { nearName, nearPages } from '../pages/near-pages'
import { caching } from '../site/headers'
import type { Draft } from './drafts'
import { pageDraft } from './page-drafts'

/**
 * What is said where there is nothing, by the page that comes nearest. Who gave no language is answered
 * in the first one.
 *
 * @param find gives the path of a prerendered page by the end of its name
 */
export async function nearestDrafts(
  editions: Editions,
  find: (name: string) => string,
): Promise<Map<string, Draft>> {
  const drafts = locales.flatMap((locale, index) =>
    nearPages(editions, locale).map(async (page): Promise<[string, Draft][]> => {
      const file = find(`errors/missing/${locale}/${nearName(page)}.html`)
      const draft = await pageDraft(file, 404, caching.never)
      const isNeutral = index === 0 && page.path !== ''
      const neutral: [string, Draft][] = isNeutral ? [[page.neutralPathname, draft]] : []
      return [[page.pathname, draft], ...neutral]
    }),
  )
  return new Map((await Promise.all(drafts)).flat())
}
