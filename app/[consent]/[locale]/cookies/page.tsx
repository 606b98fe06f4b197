import { getLocale, getTranslations } from 'next-intl/server'
import { currentState } from '@/lib/consent/current-state'
import { storedItems } from '@/lib/consent/stored-items'
import { siteEditions } from '@/lib/editions/editions'
import { cookiesPage } from '@/lib/pages/cookies-page'
import { pageMetadata } from '@/lib/pages/metadata'
import { buildFacts } from '@/lib/site/build-facts'
import { ConsentForm } from '../_components/consent/form'
import { Frame } from '../_components/frame'
import './page.css'

export async function generateMetadata() {
  const { inForce } = await siteEditions()
  return pageMetadata(cookiesPage(inForce, await getLocale()))
}

/** What the visitor has chosen about cookies, the form to change it, and all that is stored. */
export default async function CookiesPage() {
  const [state, locale, t, { inForce }] = await Promise.all([
    currentState(),
    getLocale(),
    getTranslations('cookies'),
    siteEditions(),
  ])
  const page = cookiesPage(inForce, locale)
  const items = storedItems(buildFacts().analytics)
  return (
    <Frame page={page} edition={inForce}>
      <div className="settings">
        <h1>{page.heading}</h1>
        <p className="state">{t(`state.${state}`)}</p>
        <ConsentForm page={page} />
        <h2 id="stored">{t('stored')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it */}
        <section className="scroll" aria-labelledby="stored" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('column.name')}</th>
                <th scope="col">{t('column.purpose')}</th>
                <th scope="col">{t('column.lifetime')}</th>
                <th scope="col">{t('column.category')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ name, kind, category }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{t(`purpose.${kind}`)}</td>
                  <td>{t(kind === 'analytics' ? 'lifetime.unknown' : 'lifetime.year')}</td>
                  <td>{t(`category.${category}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p>{t('nothingElse')}</p>
      </div>
    </Frame>
  )
}
