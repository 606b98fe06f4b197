import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentState } from '@/lib/consent/current-state'
import type { Page } from '@/lib/pages/page'
import { cookiesPath, pagePathname } from '@/lib/site/addresses'
import { buildFacts } from '@/lib/site/build-facts'
import { ConsentForm } from './form'
import './banner.css'

/**
 * Asks about cookies, once: a visitor who has chosen under the edition in force never gets it, and
 * the settings ask by themselves. It stands in the flow of the page, above all but the link past it,
 * and covers nothing.
 */
export async function ConsentBanner({ page }: { page: Page }) {
  const [state, t] = await Promise.all([currentState(), getTranslations('consent')])
  if (page.showsChoice || (state !== 'unasked' && state !== 'outdated')) return null

  const hasChanged = state === 'outdated'
  const sentence = t(buildFacts().analytics === undefined ? 'banner.plain' : 'banner.analytics')
  const { number, href } = page.cookiesSection
  const links = {
    number,
    section: (chunks: ReactNode) => <a href={href}>{chunks}</a>,
    settings: (chunks: ReactNode) => <a href={pagePathname(page.locale, cookiesPath)}>{chunks}</a>,
  }
  return (
    <section
      className="consent"
      aria-label={t(hasChanged ? 'changed' : 'title')}
      data-nosnippet=""
      data-consent={state}
    >
      <p>
        {hasChanged ? `${t('changed')}. ${t('outdated')}` : sentence} {t.rich('more', links)}
      </p>
      <ConsentForm page={page} />
    </section>
  )
}
