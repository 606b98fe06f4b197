import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { acceptedFrom } from '@/lib/editions/days'
import { siteEditions } from '@/lib/editions/editions'
import { dateParts } from '@/lib/i18n/date-parts'
import { fromDate } from '@/lib/i18n/from-date'
import type { Page } from '@/lib/pages/page'
import { acceptanceClause } from '@/lib/policy/acceptance-clause'
import { changesPath, pagePathname } from '@/lib/site/addresses'

type Props = { page: Page; children: ReactNode }

/**
 * Says to those who have chosen under an earlier edition why they are asked again: what was published,
 * when, what it changes, and from when its changes are deemed accepted, which is another matter than
 * their choice. `children` is what is said of that choice besides.
 */
export async function Changed({ page: { locale }, children }: Props) {
  const [t, { inForce }] = await Promise.all([getTranslations('consent'), siteEditions()])
  const { number, note, published, policies } = inForce
  const clause = acceptanceClause(policies[locale], locale)
  return (
    <>
      <p>
        {await publication(number, published)} {t('outdated')} {children}
      </p>
      <p>
        {note?.[locale]} <a href={pagePathname(locale, changesPath(number))}>{t('changes')}</a>
      </p>
      {published !== undefined && clause !== undefined && (
        <p>{t('accepted', { number: clause, from: fromDate(acceptedFrom(published), locale) })}</p>
      )}
    </>
  )
}

async function publication(number: number, published: string | undefined): Promise<string> {
  const t = await getTranslations()
  if (published === undefined) return `${t('consent.changed')}.`
  const { year, month, day } = dateParts(published)
  return t('consent.published', {
    number: `${number}`,
    year,
    month: t(`edition.ofMonth.${month}`),
    day,
  })
}
