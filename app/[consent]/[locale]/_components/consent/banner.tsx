import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { choices } from '@/lib/consent/consent'
import { currentState } from '@/lib/consent/current-state'
import { type PagePath, pageAddress } from '@/lib/site/addresses'
import { ConsentForm } from './form'
import './banner.css'

/**
 * Asks about cookies, once: a visitor who has chosen under the edition in force never gets it. It
 * stands in the flow of the page, above all else, and covers nothing. The confirmations wait in
 * templates for the module that sends a choice without leaving the page.
 */
export async function ConsentBanner({ path }: { path: PagePath }) {
  const [state, locale, t] = await Promise.all([
    currentState(),
    getLocale(),
    getTranslations('consent'),
  ])
  if (state !== 'unasked' && state !== 'outdated') return null

  // The settings say what is chosen, so there a choice brings the page anew.
  const confirmed = path === '/cookies' ? [] : choices
  const links = {
    section: (chunks: ReactNode) => (
      <a href={path === '' ? '#6' : `${pageAddress(locale)}#6`}>{chunks}</a>
    ),
    settings: (chunks: ReactNode) => <a href={pageAddress(locale, '/cookies')}>{chunks}</a>,
  }
  return (
    <section className="consent" aria-labelledby="consent" data-nosnippet="">
      <h2 id="consent">{t(state === 'outdated' ? 'changed' : 'title')}</h2>
      <p>
        {state === 'outdated' && <>{t('outdated')} </>}
        {t('needed')} {t('optional')} {t.rich('more', links)}
      </p>
      <ConsentForm path={path} />
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
