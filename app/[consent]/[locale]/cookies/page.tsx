import { getLocale, getTranslations } from 'next-intl/server'
import { siteEditions } from '@/lib/editions/editions'
import { cookiesPage } from '@/lib/pages/cookies-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { buildFacts } from '@/lib/site/build-facts'
import { Breadcrumb } from '../_components/breadcrumb'
import { Frame } from '../_components/frame'
import { ChoiceForm } from './_components/choice-form'
import { StoredTable } from './_components/stored-table'
import './page.css'

export async function generateMetadata() {
  const { inForce } = await siteEditions()
  return pageMetadata(cookiesPage(inForce, await getLocale()))
}

/** What the visitor has chosen about cookies, the form to change it, and all that is stored. */
export default async function CookiesPage() {
  const [locale, t, { inForce }] = await Promise.all([
    getLocale(),
    getTranslations(),
    siteEditions(),
  ])
  const page = cookiesPage(inForce, locale)
  const { analytics } = buildFacts()
  return (
    <Frame page={page} edition={inForce}>
      <Breadcrumb page={page} />
      <div className="settings">
        <h1>{page.heading}</h1>
        <p>
          {t('consent.needed')} {t(analytics === undefined ? 'cookies.unused' : 'consent.optional')}
        </p>
        <ChoiceForm page={page} />
        <h2 id="stored">{t('cookies.stored')}</h2>
        <StoredTable analytics={analytics} />
        <p>{t('cookies.nothingElse')}</p>
      </div>
    </Frame>
  )
}
