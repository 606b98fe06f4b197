import type { Editions } from '../editions/editions'
import type { Locale } from '../i18n/routing'
import { policyParts } from '../policy/parts'
import type { Page } from './page'
import { partPage } from './part-page'
import { policyPage } from './policy-page'
import { versionsOf } from './versions'

/** The pages of the policy in force: its whole text, and each section and clause. */
export function policyPages(editions: Editions, locale: Locale): Page[] {
  const { inForce } = editions
  const versions = (number?: string) => versionsOf(editions, inForce, locale, number)
  const parts = policyParts(inForce.policies[locale])
  return [
    { ...policyPage(inForce, locale), versions: versions() },
    ...parts.map((part) => ({
      ...partPage(inForce, locale, part),
      versions: versions(part.number),
    })),
  ]
}
