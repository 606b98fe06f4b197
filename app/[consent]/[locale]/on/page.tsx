import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { pageMetadata } from '@/lib/pages/metadata'
import { onPage } from '@/lib/pages/on-page'
import { On } from './_components/on'
import { OnInDevelopment } from './_components/on-in-development'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return pageMetadata(onPage(await siteEditions(), await getLocale()))
}

/** The page is static: of a built site the server knows where a day leads. */
export default async function OnPage({ searchParams }: Props) {
  if (process.env.NODE_ENV !== 'development') return <On />
  return <OnInDevelopment date={(await searchParams).date} />
}
