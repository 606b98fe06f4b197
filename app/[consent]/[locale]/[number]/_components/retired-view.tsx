import type { Editions } from '@/lib/editions/editions'
import type { Retired } from '@/lib/editions/retired'
import type { Page } from '@/lib/pages/page'
import { RetiredNote } from '../../_components/retired-note'

type Props = { page: Page; editions: Editions; retired: Retired }

/** What stands at the number of a section or clause that is there no more. */
export function RetiredView({ page, editions, retired }: Props) {
  return (
    <article className="part">
      <h1>{page.heading}</h1>
      <RetiredNote locale={page.locale} editions={editions} retired={retired} />
    </article>
  )
}
