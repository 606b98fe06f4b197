import type { ReactNode } from 'react'
import type { PagePath } from '@/lib/site/addresses'
import { ConsentBanner } from './consent/banner'
import { Footer } from './footer'
import './frame.css'
import { Header } from './header'

/** What every page has around its own part. `path` is the page's, the same in every language. */
export function Frame({ path, children }: { path: PagePath; children: ReactNode }) {
  return (
    <>
      <ConsentBanner path={path} />
      <Header path={path} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
