import type { Editions } from '@/lib/editions/editions'
import type { Retired } from '@/lib/editions/retired'
import type { Page } from '@/lib/pages/page'
import { RetiredText } from '../../_components/retired-text'
import '../../_components/notice.css'

type Props = { page: Page; editions: Editions; retired: Retired }

/** What stands at the number of a section or clause that is there no more. */
export function RetiredView({ page, editions, retired }: Props) {
  return (
    <article className="part">
      <h1>{page.heading}</h1>
      <p className="notice">
        <RetiredText locale={page.locale} editions={editions} retired={retired} />
      </p>
    </article>
  )
}
