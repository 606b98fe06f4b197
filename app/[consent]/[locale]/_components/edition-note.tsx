import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Edition } from '@/lib/editions/edition'
import { formatDate } from '@/lib/i18n/date'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl } from '@/lib/site/addresses'
import './edition-note.css'

type Props = { page: Page; edition: Edition; children?: ReactNode }

/**
 * Says which edition is in force, with its date where the policy has one. It stands once on a page,
 * and on paper it names the address of that page.
 */
export async function EditionNote({ page, edition, children }: Props) {
  const t = await getTranslations('edition')
  const { published } = edition.policies[page.locale]
  return (
    <p className="edition" data-address={absoluteUrl(page.pathname)}>
      <span>
        {t('inForce', { number: `${edition.number}` })}
        {published && (
          <>
            {'. '}
            <time dateTime={published}>
              {t('published', { date: formatDate(published, page.locale) })}
            </time>
          </>
        )}
      </span>{' '}
      {children}
    </p>
  )
}
