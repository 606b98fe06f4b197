import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { messages } from '@/lib/i18n/messages'
import { type Locale, locales } from '@/lib/i18n/routing'
import { pagePathname } from '@/lib/site/addresses'
import { siteMetadata } from '@/lib/site/metadata'
import '../tokens.css'
import '../base.css'
import './bilingual-text.css'

/** What can be said in every language at once, as messages name it. */
export type Subject = 'notFound' | 'malformed' | 'serverError' | 'unavailable' | 'tooMany'

type Props = {
  subject: Subject
  first: Locale
  /** What else there is to say in a language, before the way to the policy. */
  more?: (locale: Locale) => ReactNode
}

/** The languages, one of them first. */
function inOrder(first: Locale): Locale[] {
  return [first, ...locales.filter((locale) => locale !== first)]
}

/** The metadata of a page that speaks every language at once. */
export function bilingualMetadata(subject: Subject, first: Locale = locales[0]): Metadata {
  const title = inOrder(first)
    .map((locale) => messages[locale][subject].title)
    .join(' / ')
  return { ...siteMetadata, title }
}

/** Everything in each language, one below the other. */
export function BilingualText({ subject, first, more }: Props) {
  return (
    <div className="bilingual">
      {inOrder(first).map((locale) => {
        const { title, text } = messages[locale][subject]
        const Heading = locale === first ? 'h1' : 'h2'
        return (
          <section key={locale} lang={locale}>
            <Heading>{title}</Heading>
            <p>{text}</p>
            {more?.(locale)}
            <p>
              <a href={pagePathname(locale)}>{messages[locale].toPolicy}</a>
            </p>
          </section>
        )
      })}
    </div>
  )
}
