import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { kindOf, neighboursOf, type Part } from '@/lib/policy/parts'
import type { Policy } from '@/lib/policy/schema'
import { pagePathname, partPath } from '@/lib/site/addresses'
import './neighbours.css'

type Props = { page: Page; policy: Policy; part: Part }

/** The clause or section before this one, and the one after it. */
export async function Neighbours({ page: { locale, textPath }, policy, part }: Props) {
  const t = await getTranslations()
  const { previous, next } = neighboursOf(policy, part)
  const link = (to: Part, rel: 'prev' | 'next', label: string) => (
    <a href={pagePathname(locale, partPath(textPath, to.number))} rel={rel}>
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
