import { consent } from 'next/root-params'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { states } from '@/lib/consent/consent'
import { locales } from '@/lib/i18n/routing'
import { settings } from '@/lib/site/environment'
import enhancements from './enhance.browser.js'
import '../../tokens.css'
import '../../base.css'

export { siteViewport as viewport } from '@/lib/site/metadata'

export const dynamicParams = false

/** Each page is prerendered once a language and state of consent; the server picks one. */
export function generateStaticParams() {
  return states.flatMap((state) => locales.map((locale) => ({ consent: state, locale })))
}

export default async function Layout({ children }: { children: ReactNode }) {
  const { ANALYTICS_SRC } = settings()
  const analytics = (await consent()) === 'all' ? ANALYTICS_SRC : undefined
  return (
    <html lang={await getLocale()}>
      <head>
        {/* The first frame has something to read: no browser shows an empty sheet before it. */}
        <link rel="expect" href="#main" blocking="render" />
        <script type="module" src={enhancements} />
        {analytics && <script defer src={analytics} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
