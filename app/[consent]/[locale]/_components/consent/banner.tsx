import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { choices } from '@/lib/consent/consent'
import { currentState } from '@/lib/consent/current-state'
import type { Page } from '@/lib/pages/page'
import { cookiesPath, pagePathname } from '@/lib/site/addresses'
import { ConsentForm } from './form'
import './banner.css'

/**
 * Asks about cookies, once: a visitor who has chosen under the edition in force never gets it. It
 * stands in the flow of the page, above all else, and covers nothing. The confirmations wait in
 * templates for the module that sends a choice without leaving the page.
 */
export async function ConsentBanner({ page }: { page: Page }) {
  const [state, t] = await Promise.all([currentState(), getTranslations('consent')])
  if (state !== 'unasked' && state !== 'outdated') return null

  const confirmed = page.showsChoice ? [] : choices
  const { number, href } = page.cookiesSection
  const links = {
    number,
    section: (chunks: ReactNode) => <a href={href}>{chunks}</a>,
    settings: (chunks: ReactNode) => <a href={pagePathname(page.locale, cookiesPath)}>{chunks}</a>,
  }
  return (
    <section className="consent" aria-labelledby="consent" data-nosnippet="" data-consent="">
      <h2 id="consent">{t(state === 'outdated' ? 'changed' : 'title')}</h2>
      <p>
        {state === 'outdated' && <>{t('outdated')} </>}
        {t('needed')} {t('optional')} {t.rich('more', links)}
      </p>
      <ConsentForm page={page} />
      {confirmed.map((choice) => (
        <template key={choice} data-choice={choice}>
          <section className="consent" aria-labelledby="consent" tabIndex={-1}>
            <h2 id="consent">{t(`chosen.${choice}`)}</h2>
            <p>{t.rich('change', links)}</p>
            <button type="button">{t('hide')}</button>
          </section>
        </template>
      ))}
    </section>
  )
}
