import { getLocale, getTranslations } from 'next-intl/server'
import { kindOf, neighboursOf, type Part } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pagePathname } from '@/lib/site/addresses'
import './neighbours.css'

/** The clause or section before this one, and the one after it. */
export async function Neighbours({ policy, part }: { policy: Policy; part: Part }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
  const { previous, next } = neighboursOf(policy, part)
  const link = (to: Part, rel: 'prev' | 'next', label: string) => (
    <a href={pagePathname(locale, to.number)} rel={rel}>
      <span>{label}</span> {t(kindOf(to), { number: to.number })}
    </a>
  )
  return (
    <nav className="neighbours" aria-label={t('part.neighbours')}>
      {previous && <div>{link(previous, 'prev', t('part.previous'))}</div>}
      {next && <div>{link(next, 'next', t('part.next'))}</div>}
    </nav>
  )
}
