import { locales } from '@/lib/i18n/routing'
import { BilingualText, type Subject } from './bilingual-text'
import './bilingual-page.css'

/** A page for a reader of any language that needs nothing else of the site. */
export function BilingualPage({ subject }: { subject: Subject }) {
  return (
    <main className="alone">
      <BilingualText subject={subject} first={locales[0]} />
    </main>
  )
}
