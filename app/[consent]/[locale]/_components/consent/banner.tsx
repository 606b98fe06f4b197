import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { drawnStates, onlyIn } from '@/lib/consent/drawn-states'
import type { Page } from '@/lib/pages/page'
import { cookiesPath, pagePathname } from '@/lib/site/addresses'
import { buildFacts } from '@/lib/site/build-facts'
import { Changed } from './changed'
import { ConsentForm } from './form'
import './banner.css'

/**
 * Asks about cookies, once: a visitor who has chosen under the edition in force never gets it, and
 * the settings ask by themselves. It stands in the flow of the page, above all but the link past it,
 * and covers nothing.
 */
export async function ConsentBanner({ page }: { page: Page }) {
  const [states, t] = await Promise.all([drawnStates(), getTranslations('consent')])
  if (page.showsChoice) return null

  const sentence = t(buildFacts().analytics === undefined ? 'banner.plain' : 'banner.analytics')
  const { number, href } = page.cookiesSection
  const links = {
    number,
    section: (chunks: ReactNode) => <a href={href}>{chunks}</a>,
    settings: (chunks: ReactNode) => <a href={pagePathname(page.locale, cookiesPath)}>{chunks}</a>,
  }
  return states
    .filter((state) => state === 'unasked' || state === 'outdated')
    .map((state) => (
      <section
        key={state}
        className="consent"
        aria-label={t(state === 'outdated' ? 'changed' : 'title')}
        data-nosnippet=""
        data-consent={state}
        {...onlyIn(state)}
      >
        {state === 'outdated' ? (
          <Changed page={page}>{t.rich('more', links)}</Changed>
        ) : (
          <p>
            {sentence} {t.rich('more', links)}
          </p>
        )}
        <ConsentForm page={page} />
      </section>
    ))
}
