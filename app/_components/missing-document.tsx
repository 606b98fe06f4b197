import type { ReactNode } from 'react'
import browserModule from '@/app/[consent]/[locale]/site.browser.js'
import type { Locale } from '@/lib/i18n/routing'
import '../tokens.css'
import '../base.css'

/** The document of a page that stands in for another, with the same module as every page. */
export function MissingDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale}>
      <head>
        <link rel="expect" href="#main" blocking="render" />
        <script type="module" src={browserModule} />
      </head>
      <body>{children}</body>
    </html>
  )
}
