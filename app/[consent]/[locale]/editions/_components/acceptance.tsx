import { getTranslations } from 'next-intl/server'
import { acceptedFrom } from '@/lib/editions/days'
import type { Edition } from '@/lib/editions/edition'
import type { Editions } from '@/lib/editions/editions'
import { predecessorOf } from '@/lib/editions/status'
import { fromDate } from '@/lib/i18n/from-date'
import type { Locale } from '@/lib/i18n/routing'
import { acceptanceClause } from '@/lib/policy/acceptance-clause'

type Props = { locale: Locale; editions: Editions; edition: Edition }

/**
 * From when the changes of an edition are deemed accepted, by the clause that says so today. Nothing is
 * said where the day of publication is not known, of a draft, and of the first edition, which changes
 * nothing.
 */
export async function Acceptance({ locale, editions, edition }: Props) {
  const t = await getTranslations('editions')
  const { published, isDraft } = edition
  const number = acceptanceClause(editions.inForce.policies[locale], locale)
  if (!published || isDraft || !number || !predecessorOf(editions, edition)) return null
  return <p>{t('accepted', { number, from: fromDate(acceptedFrom(published), locale) })}</p>
}
