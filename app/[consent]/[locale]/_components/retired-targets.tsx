import type { Editions } from '@/lib/editions/editions'
import type { Retired } from '@/lib/editions/retired'
import type { Page } from '@/lib/pages/page'
import { RetiredNote } from './retired-note'
import './retired-targets.css'

type Props = { page: Page; editions: Editions; retired: readonly Retired[] }

/** What is said of numbers that are there no more, each to be seen only where an address leads to it. */
export function RetiredTargets({ page: { locale }, editions, retired }: Props) {
  return retired.map((one) => (
    <div key={one.number} id={one.number} className="retired">
      <RetiredNote locale={locale} editions={editions} retired={one} />
    </div>
  ))
}
