import type { Metadata } from 'next'
import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/routing'
import { pagePathname } from '@/lib/site/addresses'
import { siteMetadata } from '@/lib/site/metadata'
import '../tokens.css'
import '../base.css'
import './bilingual-page.css'

type Subject = 'notFound' | 'malformed' | 'serverError' | 'unavailable' | 'tooMany'

/** The metadata of a page that speaks every language at once. */
export function bilingualMetadata(subject: Subject): Metadata {
  const title = locales.map((locale) => messages[locale][subject].title).join(' / ')
  return { ...siteMetadata, title }
}

/** What a page says whose language is not known: everything in each language. */
export function BilingualPage({ subject }: { subject: Subject }) {
  return (
    <main className="bilingual">
      {locales.map((locale, index) => {
        const { title, text } = messages[locale][subject]
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale}>
            <Heading>{title}</Heading>
            <p>{text}</p>
            <p>
              <a href={pagePathname(locale)}>{messages[locale].toPolicy}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
