import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BrowserModule } from '@/app/_components/browser-module'
import { allowsAnalytics, possibleStates } from '@/lib/consent/consent'
import { currentState } from '@/lib/consent/current-state'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { buildFacts } from '@/lib/site/build-facts'
import '../../tokens.css'
import '../../base.css'
import '../../print.css'

export { siteViewport as viewport } from '@/lib/site/metadata'

export const dynamicParams = false

/** Each page is prerendered once a language and state of consent; the server picks one. */
export async function generateStaticParams() {
  const { inForce } = await siteEditions()
  return possibleStates(inForce.number).flatMap((consent) =>
    locales.map((locale) => ({ consent, locale })),
  )
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { analytics } = buildFacts()
  const hasAnalytics = analytics !== undefined && allowsAnalytics(await currentState())
  return (
    <html lang={await getLocale()}>
      <head>
        {/* The first frame has something to read: no browser shows an empty sheet before it. */}
        <link rel="expect" href="#main" blocking="render" />
        <BrowserModule />
        {hasAnalytics && <script defer src={analytics} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
