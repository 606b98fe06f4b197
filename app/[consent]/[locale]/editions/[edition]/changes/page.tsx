import { getLocale, getTranslations } from 'next-intl/server'
import { countWords } from '@/lib/comparison/counts'
import { changesBetween } from '@/lib/editions/changes/changes-between'
import { comparisonsOf, findComparison } from '@/lib/editions/comparisons'
import { siteEditions } from '@/lib/editions/editions'
import { changesPage } from '@/lib/pages/changes-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { Breadcrumb } from '../../../_components/breadcrumb'
import { Frame } from '../../../_components/frame'
import { Acceptance } from '../../_components/acceptance'
import { ComparisonTable } from './_components/comparison-table'
import './_components/marks.css'
import './page.css'

type Props = { params: Promise<{ edition: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  return comparisonsOf(await siteEditions()).map(({ next }) => ({ edition: `${next.number}` }))
}

export async function generateMetadata({ params }: Props) {
  const [{ edition }, locale, editions] = await Promise.all([params, getLocale(), siteEditions()])
  return pageMetadata(changesPage(editions, findComparison(editions, edition), locale))
}

/** What an edition changes against the one before: on paper what staff attach to a draft. */
export default async function ChangesPage({ params }: Props) {
  const [{ edition }, locale, t, editions] = await Promise.all([
    params,
    getLocale(),
    getTranslations('changes'),
    siteEditions(),
  ])
  const comparison = findComparison(editions, edition)
  const { former, next } = comparison
  const page = changesPage(editions, comparison, locale)
  const changes = changesBetween(former, next, locale)
  return (
    <Frame page={page} edition={next}>
      <Breadcrumb page={page} />
      <div className="changes">
        <h1>{page.heading}</h1>
        {next.note && <p>{next.note[locale]}</p>}
        <p>{countWords(changes, locale)}.</p>
        <Acceptance locale={locale} editions={editions} edition={next} />
        <h2 id="comparison">{t('table')}</h2>
        {changes.length > 0 && (
          <>
            <p className="legend">
              <ins>{t('spoken.begin.added')}</ins>, <del>{t('spoken.begin.deleted')}</del>
            </p>
            <ComparisonTable {...comparison} />
          </>
        )}
      </div>
    </Frame>
  )
}
