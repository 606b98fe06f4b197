import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { bilingualMetadata } from '@/app/_components/bilingual-text'
import { MissingPage } from '@/app/_components/missing-page'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { policyNumbers } from '@/lib/policy/parts'

type Props = { params: Promise<{ near: string }> }

export const dynamicParams = false

/** What comes nearest to an address: the policy, or one of its sections and clauses. */
export async function generateStaticParams() {
  const { policies } = (await siteEditions()).inForce
  // The numbers are the same in every language.
  return ['policy', ...policyNumbers(policies[locales[0]])].map((near) => ({ near }))
}

export async function generateMetadata(): Promise<Metadata> {
  return { ...bilingualMetadata('notFound', await getLocale()), robots: { index: false } }
}

/** The page that the table gives for what does not exist, by what comes nearest to it. */
export default async function Missing({ params }: Props) {
  const [{ near }, locale, { inForce }] = await Promise.all([params, getLocale(), siteEditions()])
  return (
    <MissingPage edition={inForce} locale={locale} near={near === 'policy' ? undefined : near} />
  )
}
