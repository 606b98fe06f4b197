import { getLocale, getTranslations } from 'next-intl/server'
import { type Part, referrersOf } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pageAddress } from '@/lib/site/addresses'

/** The clauses whose text names this one. */
export async function Referrers({ policy, part }: { policy: Policy; part: Part }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
  const numbers = referrersOf(policy, part)
  if (numbers.length === 0) return null
  return (
    <section>
      <h2>{t('part.referrers')}</h2>
      <ul className="row">
        {numbers.map((number) => (
          <li key={number}>
            <a href={pageAddress(locale, `/${number}`)}>{t('clause', { number })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
