import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BrowserModule } from '@/app/_components/browser-module'
import { allowsAnalytics, everyState, possibleStates } from '@/lib/consent/consent'
import { drawnStates, onlyIn } from '@/lib/consent/drawn-states'
import { siteEditions } from '@/lib/editions/editions'
import { draftsOf } from '@/lib/editions/status'
import { locales } from '@/lib/i18n/routing'
import { buildFacts } from '@/lib/site/build-facts'
import '../../tokens.css'
import '../../base.css'
import '../../print.css'

export { siteViewport as viewport } from '@/lib/site/metadata'

export const dynamicParams = false

/** Each page is drawn once a language, for all states of consent; `next dev` draws the visitor's. */
export async function generateStaticParams() {
  const isWorkedOn = process.env.NODE_ENV === 'development'
  const { inForce } = await siteEditions()
  const drawn = isWorkedOn ? possibleStates(inForce.number) : [everyState]
  return drawn.flatMap((consent) => locales.map((locale) => ({ consent, locale })))
}

/** No search engine is to show a site that shows drafts, whatever its pages say of themselves. */
export async function generateMetadata(): Promise<Metadata> {
  const hasDrafts = draftsOf(await siteEditions()).length > 0
  return hasDrafts ? { robots: { index: false } } : {}
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { analytics } = buildFacts()
  const measured = analytics === undefined ? [] : (await drawnStates()).filter(allowsAnalytics)
  return (
    <html lang={await getLocale()}>
      <head>
        {/* The first frame has something to read: no browser shows an empty sheet before it. */}
        <link rel="expect" href="#main" blocking="render" />
        <BrowserModule />
        {measured.map((state) => (
          <script key={state} defer src={analytics} {...onlyIn(state)} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
