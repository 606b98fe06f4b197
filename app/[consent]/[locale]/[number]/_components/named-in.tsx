import { getLocale, getTranslations } from 'next-intl/server'
import { type Part, referrersOf } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pagePathname } from '@/lib/site/addresses'

/** The clauses whose text names this one, in a line. */
export async function NamedIn({ policy, part }: { policy: Policy; part: Part }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('part')])
  const referrers = referrersOf(policy, part)
  if (referrers.length === 0) return null
  return (
    <p>
      {t('referrers')}:{' '}
      {referrers.map(({ number }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={pagePathname(locale, number)}>{t('referrer', { number })}</a>
        </span>
      ))}
    </p>
  )
}
