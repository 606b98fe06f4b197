import { getLocale, getTranslations } from 'next-intl/server'
import { locales } from '@/lib/i18n/routing'
import { loadEdition } from '@/lib/policy/edition'
import { clausesOf, findPart, policyNumbers } from '@/lib/policy/parts'
import { pageAddress } from '@/lib/site/addresses'
import { pageMetadata } from '@/lib/site/metadata'
import { pageWords } from '@/lib/site/page-words'
import { Frame } from '../_components/frame'
import { StructuredData } from '../_components/structured-data'
import { Breadcrumb } from './_components/breadcrumb'
import { Cite } from './_components/cite'
import { Neighbours } from './_components/neighbours'
import { PartText } from './_components/part-text'
import { Referrers } from './_components/referrers'
import { Share } from './_components/share'
import './page.css'

type Props = { params: Promise<{ number: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { policies } = await loadEdition()
  return policyNumbers(policies.kk).map((number) => ({ number }))
}

export async function generateMetadata({ params }: Props) {
  return pageMetadata(`/${(await params).number}`)
}

/** A section or clause on a page of its own: what a preview can see, and a letter can cite. */
export default async function PartPage({ params }: Props) {
  const [{ number }, locale, t, { policies }] = await Promise.all([
    params,
    getLocale(),
    getTranslations('part'),
    loadEdition(),
  ])
  const policy = policies[locale]
  const part = findPart(policy, number)
  const path = `/${number}` as const
  const { heading, title } = await pageWords(path, locale)
  const above = part.clause ? (['', `/${part.section.number}`] as const) : ([''] as const)
  const parts = part.clause ? [] : clausesOf(part).map((one) => `/${one.number}` as const)
  const others = locales.filter((one) => one !== locale)
  return (
    <Frame path={path}>
      <StructuredData path={path} above={[...above]} parts={parts} />
      <Breadcrumb above={above} current={heading} />
      <article className="part">
        <h1>{heading}</h1>
        <PartText part={part} locale={locale} />
        <p>
          <a href={`${pageAddress(locale)}#${number}`}>{t('context')}</a>
        </p>
        {others.map(async (other) => (
          <section key={other} className="other" lang={other}>
            <h2>{(await pageWords(path, other)).heading}</h2>
            <PartText part={findPart(policies[other], number)} locale={other} />
          </section>
        ))}
        <Referrers policy={policy} part={part} />
        <Cite number={number} />
        <Share title={title} path={path} />
        <Neighbours policy={policy} part={part} />
      </article>
    </Frame>
  )
}
