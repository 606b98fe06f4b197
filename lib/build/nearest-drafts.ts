import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { policyNumbers } from '../policy/parts'
import { neutralPathname, pagePathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Draft } from './drafts'
import { pageDraft } from './page-drafts'

/**
 * What is said where there is nothing, by the page that comes nearest: the policy in a language, or
 * one of its sections and clauses. Who gave no language is answered in the first one.
 *
 * @param find gives the path of a prerendered page by the end of its name
 */
export async function nearestDrafts(
  { policies }: Edition,
  find: (name: string) => string,
): Promise<Map<string, Draft>> {
  const draftOf = (locale: Locale, near: string) =>
    pageDraft(find(`errors/missing/${locale}/${near}.html`), 404, caching.never)

  const drafts = locales.map(async (locale, index): Promise<[string, Draft][]> => {
    const parts = policyNumbers(policies[locale]).map(
      async (number): Promise<[string, Draft][]> => {
        const draft = await draftOf(locale, number)
        const neutral: [string, Draft][] = index === 0 ? [[neutralPathname(number), draft]] : []
        return [[pagePathname(locale, number), draft], ...neutral]
      },
    )
    const policy = await draftOf(locale, 'policy')
    return [[pagePathname(locale), policy], ...(await Promise.all(parts)).flat()]
  })
  return new Map((await Promise.all(drafts)).flat())
}
