import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { isDay } from '@/lib/editions/days'
import { editionOn } from '@/lib/editions/edition-on'
import { siteEditions } from '@/lib/editions/editions'
import { editionPath } from '@/lib/site/addresses'
import { On } from './on'

/** Decides what the server of a built site decides by its table. */
export async function OnInDevelopment({ date }: { date: string | string[] | undefined }) {
  if (!date) return <On />
  if (typeof date !== 'string' || !isDay(date)) return <On answer="malformed" />
  const [locale, { published }] = await Promise.all([getLocale(), siteEditions()])
  const edition = editionOn(published, date)
  if (!edition) return <On answer="before" />
  // Next.js puts the base path before it.
  redirect(`/${locale}/${editionPath(edition.number)}`)
}
