import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { locales } from '@/lib/i18n/routing'
import enhancements from './enhance.browser.js'
import '../tokens.css'
import '../base.css'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <head>
        {/* The first frame has something to read: no browser shows an empty sheet before it. */}
        <link rel="expect" href="#main" blocking="render" />
        <script type="module" src={enhancements} />
      </head>
      <body>{children}</body>
    </html>
  )
}
