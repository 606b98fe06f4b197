import { getLocale, getTranslations } from 'next-intl/server'
import { contactLink } from '@/lib/policy/contact'
import { loadEdition } from '@/lib/policy/edition'
import { pageAddress, siteUrl } from '@/lib/site/addresses'
import { EditionNote } from './edition-note'
import './footer.css'

export async function Footer() {
  const [locale, t, { policies }] = await Promise.all([
    getLocale(),
    getTranslations(),
    loadEdition(),
  ])
  const policy = policies[locale]
  const contact = contactLink(policy)
  return (
    <footer>
      <p>
        <a href={`${siteUrl()}/`}>{t('center')}</a>
      </p>
      {contact && (
        <p>
          {t('footer.contact')} <a href={contact.url}>{contact.value}</a>
        </p>
      )}
      <p>
        <a href={pageAddress(locale, '/cookies')}>{t('footer.cookies')}</a>
      </p>
      <EditionNote published={policy.published} />
    </footer>
  )
}
