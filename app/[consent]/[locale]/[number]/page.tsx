import { getLocale, getTranslations } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { pageMetadata } from '@/lib/pages/metadata'
import { partPage } from '@/lib/pages/part-page'
import { findPart, policyNumbers } from '@/lib/policy/parts'
import { pagePathname } from '@/lib/site/addresses'
import { Breadcrumb } from '../_components/breadcrumb'
import { Frame } from '../_components/frame'
import { Cite } from './_components/cite'
import { Neighbours } from './_components/neighbours'
import { PartText } from './_components/part-text'
import { Referrers } from './_components/referrers'
import { Share } from './_components/share'
import './page.css'

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

/** A section or clause on a page of its own: what a preview can see, and a letter can cite. */
export default async function PartPage({ params }: Props) {
  const [{ number }, locale, t, { inForce }] = await Promise.all([
    params,
    getLocale(),
    getTranslations('part'),
    siteEditions(),
  ])
  const policy = inForce.policies[locale]
  const part = findPart(policy, number)
  const page = partPage(inForce, locale, part)
  const others = locales
    .filter((one) => one !== locale)
    .map((one) => ({ locale: one, part: findPart(inForce.policies[one], number) }))
  return (
    <Frame page={page} edition={inForce}>
      <Breadcrumb page={page} />
      <article className="part">
        <h1>{page.heading}</h1>
        <PartText part={part} locale={locale} />
        <p>
          <a href={`${pagePathname(locale)}#${number}`}>{t('context')}</a>
        </p>
        {others.map((other) => (
          <section key={other.locale} className="other" lang={other.locale}>
            <h2>{partPage(inForce, other.locale, other.part).heading}</h2>
            <PartText {...other} />
          </section>
        ))}
        <Referrers policy={policy} part={part} />
        <Cite part={part} />
        <Share page={page} />
        <Neighbours policy={policy} part={part} />
      </article>
    </Frame>
  )
}
