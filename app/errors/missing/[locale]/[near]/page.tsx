import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { bilingualMetadata } from '@/app/_components/bilingual-text'
import { MissingPage } from '@/app/_components/missing-page'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { nearName, nearPages } from '@/lib/pages/near-pages'

type Props = { params: Promise<{ near: string }> }

export const dynamicParams = false

/** What comes nearest to an address, the same in every language. */
export async function generateStaticParams() {
  const pages = nearPages(await siteEditions(), locales[0])
  return pages.map((page) => ({ near: nearName(page) }))
}

export async function generateMetadata(): Promise<Metadata> {
  return { ...bilingualMetadata('notFound', await getLocale()), robots: { index: false } }
}

/** The page that the table gives for what does not exist, by what comes nearest to it. */
export default async function Missing({ params }: Props) {
  const [{ near }, locale, editions] = await Promise.all([params, getLocale(), siteEditions()])
  return <MissingPage editions={editions} locale={locale} near={near} />
}
