import type { ReactNode } from 'react'
import type { Edition } from '@/lib/editions/edition'
import type { Page } from '@/lib/pages/page'
import { Contents } from './contents'
import { copyTexts } from './copy-texts'
import { PdfDownload } from './downloads'
import { EditionNote } from './edition-note'
import { type NoteOf, PolicyText } from './policy-text'
import './policy-view.css'

type Props = {
  page: Page
  edition: Edition
  /** What is said before the text. */
  notice?: ReactNode
  noteOf?: NoteOf | undefined
}

/** The whole text of an edition, with its contents beside it. */
export function PolicyView({ page, edition, notice, noteOf }: Props) {
  const links = {
    hrefOf: (number: string) => `#${number}`,
    idOf: (number: string) => number,
  }
  return (
    <>
      <div className="intro">
        <h1>{page.heading}</h1>
        <EditionNote page={page} edition={edition}>
          <PdfDownload page={page} edition={edition} />
        </EditionNote>
      </div>
      {notice}
      <div className="columns">
        <Contents sections={edition.policies[page.locale].sections} />
        <div className="policy" {...copyTexts(page)}>
          <PolicyText page={page} edition={edition} links={links} noteOf={noteOf} />
        </div>
      </div>
    </>
  )
}
