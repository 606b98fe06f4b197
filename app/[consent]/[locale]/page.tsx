import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { retiredOf } from '@/lib/editions/retired'
import { pageMetadata } from '@/lib/pages/metadata'
import { policyPage } from '@/lib/pages/policy-page'
import { Frame } from './_components/frame'
import { NumberNote } from './_components/number-note'
import { PolicyView } from './_components/policy-view'
import { RetiredTargets } from './_components/retired-targets'

export async function generateMetadata() {
  const { inForce } = await siteEditions()
  return pageMetadata(policyPage(inForce, await getLocale()))
}

export default async function PolicyPage() {
  const [locale, editions] = await Promise.all([getLocale(), siteEditions()])
  const { inForce } = editions
  const page = policyPage(inForce, locale)
  const retired = <RetiredTargets page={page} editions={editions} retired={retiredOf(editions)} />
  return (
    <Frame page={page} edition={inForce}>
      <PolicyView
        page={page}
        edition={inForce}
        notice={retired}
        noteOf={(number) => <NumberNote editions={editions} locale={locale} number={number} />}
      />
    </Frame>
  )
}
