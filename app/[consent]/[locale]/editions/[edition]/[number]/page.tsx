import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { findEdition } from '@/lib/editions/status'
import { locales } from '@/lib/i18n/routing'
import { editionPartPage } from '@/lib/pages/edition-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { findPart, policyNumbers } from '@/lib/policy/parts'
import { Breadcrumb } from '../../../_components/breadcrumb'
import { Frame } from '../../../_components/frame'
import { History } from '../../../_components/history'
import { PartView } from '../../../[number]/_components/part-view'
import { EarlierPart } from '../../_components/earlier'

type Props = { params: Promise<{ edition: string; number: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  return (await siteEditions()).all.flatMap(({ number: edition, policies }) =>
    policyNumbers(policies[locales[0]]).map((number) => ({ edition: `${edition}`, number })),
  )
}

async function pageAt({ params }: Props) {
  const [{ edition: named, number }, locale, editions] = await Promise.all([
    params,
    getLocale(),
    siteEditions(),
  ])
  const edition = findEdition(editions, named)
  const part = findPart(edition.policies[locale], number)
  return { editions, edition, number, page: editionPartPage(editions, edition, locale, part) }
}

export async function generateMetadata(props: Props) {
  return pageMetadata((await pageAt(props)).page)
}

/** A section or clause of an edition, for ever. */
export default async function EditionPartPage(props: Props) {
  const shown = await pageAt(props)
  const { editions, edition, number, page } = shown
  return (
    <Frame page={page} edition={edition}>
      <Breadcrumb page={page} />
      <PartView page={page} edition={edition} number={number} notice={<EarlierPart {...shown} />}>
        <History editions={editions} edition={edition} locale={page.locale} number={number} />
      </PartView>
    </Frame>
  )
}
