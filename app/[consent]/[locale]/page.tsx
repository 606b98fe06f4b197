import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { loadEdition } from '@/lib/policy/edition'
import { pageMetadata } from '@/lib/site/metadata'
import { Contents } from './_components/contents'
import { EditionNote } from './_components/edition-note'
import { Frame } from './_components/frame'
import { PolicySection } from './_components/policy-section'
import './page.css'

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t, { policies }] = await Promise.all([
    getLocale(),
    getTranslations(),
    loadEdition(),
  ])
  const title = `${policies[locale].title} – ENIC-Kazakhstan`
  return pageMetadata(locale, '', { title, description: t('description') })
}

export default async function PolicyPage() {
  const [locale, { policies }] = await Promise.all([getLocale(), loadEdition()])
  const policy = policies[locale]
  return (
    <Frame path="">
      <div className="intro">
        <h1>{policy.title}</h1>
        <EditionNote published={policy.published} />
      </div>
      <div className="columns">
        <Contents sections={policy.sections} />
        <div className="policy">
          {policy.sections.map((section) => (
            <PolicySection key={section.number} {...section} />
          ))}
        </div>
      </div>
    </Frame>
  )
}
