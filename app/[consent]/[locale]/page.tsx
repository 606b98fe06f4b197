import { getLocale } from 'next-intl/server'
import { loadEdition } from '@/lib/policy/edition'
import { pageMetadata } from '@/lib/site/metadata'
import { Contents } from './_components/contents'
import { CopyWords } from './_components/copy-words'
import { Downloads } from './_components/downloads'
import { EditionNote } from './_components/edition-note'
import { Frame } from './_components/frame'
import { PolicySection } from './_components/policy-section'
import { StructuredData } from './_components/structured-data'
import './page.css'

export const generateMetadata = () => pageMetadata('')

export default async function PolicyPage() {
  const [locale, { policies }] = await Promise.all([getLocale(), loadEdition()])
  const { title, published, sections } = policies[locale]
  return (
    <Frame path="">
      <StructuredData path="" parts={sections.map(({ number }) => `/${number}` as const)} />
      <div className="intro">
        <h1>{title}</h1>
        <EditionNote published={published} />
        <Downloads />
      </div>
      <div className="columns">
        <Contents sections={sections} />
        <div className="policy">
          <CopyWords />
          {sections.map((section) => (
            <PolicySection key={section.number} {...section} />
          ))}
        </div>
      </div>
    </Frame>
  )
}
