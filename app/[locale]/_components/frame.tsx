import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PagePath } from '@/lib/site/addresses'
import { Footer } from './footer'
import { Header } from './header'
import './frame.css'

/** What every page has around its own part. `path` is the page's, the same in every language. */
export async function Frame({ path, children }: { path: PagePath; children: ReactNode }) {
  const t = await getTranslations()
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header path={path} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  )
}
