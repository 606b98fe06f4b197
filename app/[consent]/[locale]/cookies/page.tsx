import { getTranslations } from 'next-intl/server'
import { currentState } from '@/lib/consent/current-state'
import { storedItems } from '@/lib/consent/stored-items'
import { settings } from '@/lib/site/environment'
import { pageMetadata } from '@/lib/site/metadata'
import { ConsentForm } from '../_components/consent/form'
import { Frame } from '../_components/frame'
import { StructuredData } from '../_components/structured-data'
import './page.css'

export const generateMetadata = () => pageMetadata('/cookies')

/** What the visitor has chosen about cookies, the form to change it, and all that is stored. */
export default async function CookiesPage() {
  const [state, t] = await Promise.all([currentState(), getTranslations('cookies')])
  const items = storedItems(settings())
  return (
    <Frame path="/cookies">
      <StructuredData path="/cookies" above={['']} />
      <div className="settings">
        <h1>{t('title')}</h1>
        <p className="state">{t(`state.${state}`)}</p>
        <ConsentForm path="/cookies" />
        <h2 id="stored">{t('stored')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it */}
        <section className="scroll" aria-labelledby="stored" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('column.name')}</th>
                <th scope="col">{t('column.purpose')}</th>
                <th scope="col">{t('column.lifetime')}</th>
                <th scope="col">{t('column.necessary')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ name, kind, necessary }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{t(`purpose.${kind}`)}</td>
                  <td>{t(kind === 'analytics' ? 'lifetime.unknown' : 'lifetime.year')}</td>
                  <td>{t(necessary ? 'yes' : 'no')}</td>
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
