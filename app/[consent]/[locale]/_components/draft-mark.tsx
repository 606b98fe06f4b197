import { getTranslations } from 'next-intl/server'
import { lowerFirst } from '@/lib/comparison/letters'
import type { Edition } from '@/lib/editions/edition'
import { siteEditions } from '@/lib/editions/editions'
import { draftsOf } from '@/lib/editions/status'
import type { Page } from '@/lib/pages/page'
import { changesPath, editionPath, pagePathname } from '@/lib/site/addresses'
import './notice.css'

type Props = { page: Page; edition: Edition }

/**
 * Where drafts are shown: says on a page of one that its text is none that counts, and leads there
 * from every other.
 */
export async function DraftMark({ page, edition }: Props) {
  const [t, editions] = await Promise.all([getTranslations(), siteEditions()])
  if (edition.isDraft) {
    return (
      <p className="notice" role="note">
        {t('edition.draftNote')}
      </p>
    )
  }
  return draftsOf(editions).map(({ number }) => (
    <p key={number} className="notice" role="note">
      {t('editions.note.draft', { number: `${number}` })} (
      <a href={pagePathname(page.locale, editionPath(number))}>{lowerFirst(t('editions.text'))}</a>
      {', '}
      <a href={pagePathname(page.locale, changesPath(number))}>
        {lowerFirst(t('editions.comparison'))}
      </a>
      )
    </p>
  ))
}
