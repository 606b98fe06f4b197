import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { type Part, referrersOf } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pagePathname, partPath } from '@/lib/site/addresses'

type Props = { page: Page; policy: Policy; part: Part }

/** The clauses whose text names this one, in a line. */
export async function NamedIn({ page: { locale, textPath }, policy, part }: Props) {
  const t = await getTranslations('part')
  const referrers = referrersOf(policy, part)
  if (referrers.length === 0) return null
  return (
    <p>
      {t('referrers')}:{' '}
      {referrers.map(({ number }, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={pagePathname(locale, partPath(textPath, number))}>{t('referrer', { number })}</a>
        </span>
      ))}
    </p>
  )
}
