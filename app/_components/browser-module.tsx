import browserModule from '@/app/[consent]/[locale]/site.browser.js'

/**
 * The script of the pages. In `next dev` React takes a page over, and would throw away what the
 * script has added to it by then: so there the script waits for that.
 */
export function BrowserModule() {
  if (process.env.NODE_ENV === 'development') {
    return import('./after-hydration').then(({ AfterHydration }) => (
      <AfterHydration address={browserModule} />
    ))
  }
  return <script type="module" src={browserModule} />
}
