import type { ReactNode } from 'react'
import { TextCheck } from '@/app/_components/text-check/text-check'
import type { Edition } from '@/lib/editions/edition'
import type { Page } from '@/lib/pages/page'
import { ConsentBanner } from './consent/banner'
import { DraftMark } from './draft-mark'
import { Footer } from './footer'
import './frame.css'
import { Header } from './header'
import { SkipLink } from './skip-link'
import { StructuredData } from './structured-data'

type Props = { page: Page; edition: Edition; children: ReactNode }

/** What every page has around its own part. */
export function Frame({ page, edition, children }: Props) {
  return (
    <>
      <SkipLink locale={page.locale} />
      <TextCheck locale={page.locale} />
      <ConsentBanner page={page} />
      <Header page={page} />
      <main id="main" tabIndex={-1}>
        <StructuredData page={page} />
        <DraftMark page={page} edition={edition} />
        {children}
      </main>
      <Footer page={page} edition={edition} />
    </>
  )
}
