import { getLocale } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { retiredOf } from '@/lib/editions/retired'
import { locales } from '@/lib/i18n/routing'
import { pageMetadata } from '@/lib/pages/metadata'
import { partPage } from '@/lib/pages/part-page'
import { retiredPage, retiredParts } from '@/lib/pages/retired-page'
import { findPart, policyNumbers } from '@/lib/policy/parts'
import { clauseOf } from '@/lib/site/addresses'
import { Breadcrumb } from '../_components/breadcrumb'
import { Frame } from '../_components/frame'
import { History } from '../_components/history'
import { ItemNotes, NumberNote, OwnNote } from '../_components/number-note'
import { RetiredTargets } from '../_components/retired-targets'
import { PartView } from './_components/part-view'
import { RetiredView } from './_components/retired-view'

type Props = { params: Promise<{ number: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const editions = await siteEditions()
  const numbers = policyNumbers(editions.inForce.policies[locales[0]])
  const retired = retiredParts(editions).map((one) => one.number)
  return [...numbers, ...retired].map((number) => ({ number }))
}

async function pageAt({ params }: Props) {
  const [{ number }, locale, editions] = await Promise.all([params, getLocale(), siteEditions()])
  const { inForce } = editions
  const retired = retiredParts(editions).find((one) => one.number === number)
  const page = retired
    ? retiredPage(editions, locale, retired)
    : partPage(inForce, locale, findPart(inForce.policies[locale], number))
  return { number, editions, retired, page }
}

export async function generateMetadata(props: Props) {
  return pageMetadata((await pageAt(props)).page)
}

/** A section or clause at its number today; or what became of that which had the number. */
export default async function NumberPage(props: Props) {
  const { number, editions, retired, page } = await pageAt(props)
  const { inForce } = editions
  const shown = { editions, locale: page.locale, number }
  const items = retiredOf(editions).filter(
    (one) => one.number !== number && clauseOf(one.number) === number,
  )
  const notice = <RetiredTargets page={page} editions={editions} retired={items} />
  return (
    <Frame page={page} edition={inForce}>
      <Breadcrumb page={page} />
      {retired ? (
        <>
          {notice}
          <RetiredView page={page} editions={editions} retired={retired} />
        </>
      ) : (
        <PartView
          page={page}
          edition={inForce}
          number={number}
          notice={
            <>
              {notice}
              <OwnNote {...shown} />
            </>
          }
          noteOf={(clause) =>
            clause === number ? <ItemNotes {...shown} /> : <NumberNote {...shown} number={clause} />
          }
        >
          <History {...shown} edition={inForce} />
        </PartView>
      )}
    </Frame>
  )
}
