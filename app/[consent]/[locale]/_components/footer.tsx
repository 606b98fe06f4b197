import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/editions'
import type { Page } from '@/lib/pages/page'
import { contactLink } from '@/lib/policy/contact'
import { absoluteUrl, cookiesPath, pagePathname } from '@/lib/site/addresses'
import { EditionNote } from './edition-note'
import './footer.css'

export async function Footer({ page, edition }: { page: Page; edition: Edition }) {
  const t = await getTranslations()
  const policy = edition.policies[page.locale]
  const contact = contactLink(policy)
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
      <EditionNote published={policy.published} />
    </footer>
  )
}
