import { hasLocale } from 'next-intl'
import { siteEditions } from '@/lib/editions/editions'

import { editionsFeed } from '@/lib/feed/feed'
import { feedType } from '@/lib/feed/feed-type'
import { locales } from '@/lib/i18n/routing'

/** The segment that is the state of consent of pages is the language here: this has no state. */
type Params = { consent: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): Params[] {
  return locales.map((locale) => ({ consent: locale }))
}

/** The editions of the policy in a language as a feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ consent: locale }, editions] = await Promise.all([params, siteEditions()])
  if (!hasLocale(locales, locale)) return new Response(null, { status: 404 })
  const headers = { 'content-type': `${feedType}; charset=utf-8` }
  return new Response(editionsFeed(editions, locale), { headers })
}
