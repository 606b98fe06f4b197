import { getLocale, getTranslations } from 'next-intl/server'
import { kindOf, type Part, referrersOf } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pagePathname } from '@/lib/site/addresses'

/** The clauses whose text names this one. */
export async function Referrers({ policy, part }: { policy: Policy; part: Part }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
  const referrers = referrersOf(policy, part)
  if (referrers.length === 0) return null
  return (
    <section>
      <h2>{t('part.referrers')}</h2>
      <ul className="row">
        {referrers.map((one) => (
          <li key={one.number}>
            <a href={pagePathname(locale, one.number)}>{t(kindOf(one), { number: one.number })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
