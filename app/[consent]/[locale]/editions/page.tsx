import { getLocale, getTranslations } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { feedType } from '@/lib/feed/feed-type'
import { editionsPage } from '@/lib/pages/editions-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { feedPathname } from '@/lib/site/addresses'
import { Breadcrumb } from '../_components/breadcrumb'
import { EditionOn } from '../_components/edition-on'
import { Frame } from '../_components/frame'
import { ListedEdition } from './_components/listed-edition'
import { Seals } from './_components/seals'
import './page.css'

export async function generateMetadata() {
  return pageMetadata(editionsPage(await siteEditions(), await getLocale()))
}

/** All editions, the newest first, and a way to that of a day. */
export default async function EditionsPage() {
  const [locale, t, editions] = await Promise.all([
    getLocale(),
    getTranslations('editions'),
    siteEditions(),
  ])
  const page = editionsPage(editions, locale)
  return (
    <Frame page={page} edition={editions.inForce}>
      <Breadcrumb page={page} />
      <div className="editions">
        <h1>{page.heading}</h1>
        <EditionOn locale={locale} />
        <p>
          <a href={feedPathname(locale)} type={feedType}>
            {t('feed')}
          </a>
        </p>
        <Seals />
        {editions.all.toReversed().map((edition) => (
          <ListedEdition key={edition.number} page={page} editions={editions} edition={edition} />
        ))}
      </div>
    </Frame>
  )
}
