import type { State } from '../consent/consent'
import { isListed, type Page } from '../pages/page'
import type { Draft } from './drafts'

/**
 * Has little work put into the pages that search engines are not led to, those of editions above all:
 * they are many, and seldom asked for. The drafts are changed as they are.
 */
export function spareSeldomAsked(
  drafts: ReadonlyMap<string, ReadonlyMap<State, Draft>>,
  pages: readonly Page[],
): void {
  for (const page of pages.filter((one) => !isListed(one))) {
    for (const draft of drafts.get(page.pathname)?.values() ?? []) draft.effort = 'little'
  }
}
