import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import { siteEditions } from '@/lib/editions/editions'
import { type Page, showsWholeText } from '@/lib/pages/page'
import { contactLink } from '@/lib/policy/contact'
import { absoluteUrl, cookiesPath, pagePathname } from '@/lib/site/addresses'
import { ProgramDownloads } from './downloads'
import { EditionNote } from './edition-note'
import './footer.css'

export async function Footer({ page, edition }: { page: Page; edition: Edition }) {
  const [t, { inForce }] = await Promise.all([getTranslations(), siteEditions()])
  const contact = contactLink(inForce.policies[page.locale])
  return (
    <footer>
      <p>
        <a href={absoluteUrl('/')}>{t('center')}</a>
      </p>
      {contact && (
        <p>
          {t('footer.contact')} <a href={contact.url}>{contact.value}</a>
        </p>
      )}
      <p>
        <a href={pagePathname(page.locale, cookiesPath)}>{t('footer.cookies')}</a>
      </p>
      {/* A page of a whole text says its edition below the title. */}
      {showsWholeText(page) ? (
        <ProgramDownloads page={page} edition={edition} />
      ) : (
        <EditionNote page={page} edition={edition} />
      )}
    </footer>
  )
}
