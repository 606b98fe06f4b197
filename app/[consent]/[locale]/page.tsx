import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { pageMetadata } from '@/lib/pages/metadata'
import { policyPage } from '@/lib/pages/policy-page'
import { Contents } from './_components/contents'
import { copyTexts } from './_components/copy-texts'
import { PdfDownload } from './_components/downloads'
import { EditionNote } from './_components/edition-note'
import { Frame } from './_components/frame'
import { PolicyText } from './_components/policy-text'
import './page.css'

export async function generateMetadata() {
  const { inForce } = await siteEditions()
  return pageMetadata(policyPage(inForce, await getLocale()))
}

export default async function PolicyPage() {
  const [locale, { inForce }] = await Promise.all([getLocale(), siteEditions()])
  const page = policyPage(inForce, locale)
  const links = {
    hrefOf: (number: string) => `#${number}`,
    idOf: (number: string) => number,
  }
  return (
    <Frame page={page} edition={inForce}>
      <div className="intro">
        <h1>{page.heading}</h1>
        <EditionNote page={page} edition={inForce}>
          <PdfDownload edition={inForce} />
        </EditionNote>
      </div>
      <div className="columns">
        <Contents sections={inForce.policies[locale].sections} />
        <div className="policy" {...copyTexts(locale)}>
          <PolicyText edition={inForce} locale={locale} links={links} />
        </div>
      </div>
    </Frame>
  )
}
