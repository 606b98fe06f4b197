import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { pageMetadata } from '@/lib/pages/metadata'
import { policyPage } from '@/lib/pages/policy-page'
import { Frame } from './_components/frame'
import { PolicyView } from './_components/policy-view'

export async function generateMetadata() {
  const { inForce } = await siteEditions()
  return pageMetadata(policyPage(inForce, await getLocale()))
}

export default async function PolicyPage() {
  const [locale, { inForce }] = await Promise.all([getLocale(), siteEditions()])
  const page = policyPage(inForce, locale)
  return (
    <Frame page={page} edition={inForce}>
      <PolicyView page={page} edition={inForce} />
    </Frame>
  )
}
