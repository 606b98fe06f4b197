import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { pageMetadata } from '@/lib/pages/metadata'
import { partPage } from '@/lib/pages/part-page'
import { findPart, policyNumbers } from '@/lib/policy/parts'
import { Breadcrumb } from '../_components/breadcrumb'
import { Frame } from '../_components/frame'
import { PartView } from './_components/part-view'

type Props = { params: Promise<{ number: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { policies } = (await siteEditions()).inForce
  return policyNumbers(policies[locales[0]]).map((number) => ({ number }))
}

export async function generateMetadata({ params }: Props) {
  const [{ number }, locale, { inForce }] = await Promise.all([params, getLocale(), siteEditions()])
  return pageMetadata(partPage(inForce, locale, findPart(inForce.policies[locale], number)))
}

export default async function PartPage({ params }: Props) {
  const [{ number }, locale, { inForce }] = await Promise.all([params, getLocale(), siteEditions()])
  const page = partPage(inForce, locale, findPart(inForce.policies[locale], number))
  return (
    <Frame page={page} edition={inForce}>
      <Breadcrumb page={page} />
      <PartView page={page} edition={inForce} number={number} />
    </Frame>
  )
}
