import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import { BrowserModule } from './browser-module'
import '../tokens.css'
import '../base.css'

/** The document of a page that stands in for another, with the same module as every page. */
export function MissingDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale}>
      <head>
        <link rel="expect" href="#main" blocking="render" />
        <BrowserModule />
      </head>
      <body>{children}</body>
    </html>
  )
}
