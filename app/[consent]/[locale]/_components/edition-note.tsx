import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Edition } from '@/lib/editions/edition'
import { siteEditions } from '@/lib/editions/editions'
import { statusOf } from '@/lib/editions/status'
import { formatDate } from '@/lib/i18n/date'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl, editionsPath, pagePathname } from '@/lib/site/addresses'
import './edition-note.css'

type Props = { page: Page; edition: Edition; children?: ReactNode }

/**
 * Says which edition the text is of, what that is today, and its date where it has one, and leads to
 * all others. It stands once on a page, and on paper it names the address of that page.
 */
export async function EditionNote({ page, edition, children }: Props) {
  const [t, editions] = await Promise.all([getTranslations(), siteEditions()])
  const status = statusOf(editions, edition)
  const number = `${edition.number}`
  const { published, isDraft } = edition
  return (
    <p className="edition" data-address={absoluteUrl(page.pathname)}>
      <span>
        {status === 'inForce'
          ? t('edition.inForce', { number })
          : t(`editions.note.${status}`, { number })}
        {published && !isDraft && (
          <>
            {'. '}
            <time dateTime={published}>
              {t('edition.published', { date: formatDate(published, page.locale) })}
            </time>
          </>
        )}
      </span>{' '}
      {children}{' '}
      {page.path !== editionsPath && (
        <a href={pagePathname(page.locale, editionsPath)}>{t('editions.all')}</a>
      )}
    </p>
  )
}
