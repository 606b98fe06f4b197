import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { pageMetadata } from '@/lib/pages/metadata'
import { partPage } from '@/lib/pages/part-page'
import { findPart, policyNumbers } from '@/lib/policy/parts'
import { Breadcrumb } from '../_components/breadcrumb'
import { Frame } from '../_components/frame'
import { NamedIn } from './_components/named-in'
import { Neighbours } from './_components/neighbours'
import { PartHeading } from './_components/part-heading'
import { PartText } from './_components/part-text'
import { Tools } from './_components/tools'
import './page.css'
import './print.css'

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
  const [{ number }, locale, { inForce }] = await Promise.all([params, getLocale(), siteEditions()])
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
        <div className="beside">
          <div>
            <h1>
              <PartHeading page={page} />
            </h1>
            <PartText part={part} locale={locale} />
          </div>
          {others.map((other) => (
            <section key={other.locale} className="other" lang={other.locale}>
              <h2>
                <PartHeading page={partPage(inForce, other.locale, other.part)} />
              </h2>
              <PartText {...other} />
            </section>
          ))}
        </div>
        <NamedIn policy={policy} part={part} />
        <Tools page={page} part={part} />
        <Neighbours policy={policy} part={part} />
      </article>
    </Frame>
  )
}
