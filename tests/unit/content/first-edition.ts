import { reviewEdition } from '../../../lib/editions/review'
import type { Locale } from '../../../lib/i18n/routing'
import type { Policy } from '../../../lib/policy/schema'

/** A language of edition 1, which says for good what was received. */
export async function firstEdition(locale: Locale): Promise<Policy> {
  const { text } = await reviewEdition('content/edition-1')
  if (text) return text.policies[locale]
  throw new Error('content/edition-1 has faults: npm run check reports them.')
}
