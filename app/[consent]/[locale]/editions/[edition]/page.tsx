import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { findEdition } from '@/lib/editions/status'
import { editionPage } from '@/lib/pages/edition-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { Breadcrumb } from '../../_components/breadcrumb'
import { Frame } from '../../_components/frame'
import { PolicyView } from '../../_components/policy-view'
import { EarlierTarget, EarlierText } from '../_components/earlier'

type Props = { params: Promise<{ edition: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  return (await siteEditions()).all.map(({ number }) => ({ edition: `${number}` }))
}

async function pageAt({ params }: Props) {
  const [{ edition: number }, locale, editions] = await Promise.all([
    params,
    getLocale(),
    siteEditions(),
  ])
  const edition = findEdition(editions, number)
  return { editions, edition, page: editionPage(editions, edition, locale) }
}

export async function generateMetadata(props: Props) {
  return pageMetadata((await pageAt(props)).page)
}

/** The whole text of an edition, for ever. */
export default async function EditionPage(props: Props) {
  const shown = await pageAt(props)
  const { edition, page } = shown
  return (
    <Frame page={page} edition={edition}>
      <Breadcrumb page={page} />
      <PolicyView
        page={page}
        edition={edition}
        notice={<EarlierText {...shown} />}
        noteOf={(number) => <EarlierTarget {...shown} number={number} />}
      />
    </Frame>
  )
}
