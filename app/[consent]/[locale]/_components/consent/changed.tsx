import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { siteEditions } from '@/lib/editions/editions'
import type { Page } from '@/lib/pages/page'
import { changesPath, pagePathname } from '@/lib/site/addresses'

type Props = { page: Page; children: ReactNode }

/**
 * Says to those who have chosen under an earlier edition why they are asked again: what was published,
 * when, what it changes, and from when its changes are deemed accepted, which is another matter than
 * their choice. `children` is what is said of that choice besides.
 */
export async function Changed({ page: { locale }, children }: Props) {
  const [t, { inForce }] = await Promise.all([getTranslations(), siteEditions()])
  const { number, note, published = '' } = inForce
  const [year = '', month, day] = published.split('-')
  return (
    <>
      <p>
        {t('consent.published', {
          number: `${number}`,
          year,
          month: t(`edition.ofMonth.${Number(month) as Month}`),
          day: `${Number(day)}`,
        })}{' '}
        {t('consent.outdated')} {children}
      </p>
      <p>
        {note?.[locale]}{' '}
        <a href={pagePathname(locale, changesPath(number))}>{t('consent.changes')}</a>
      </p>
    </>
  )
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
