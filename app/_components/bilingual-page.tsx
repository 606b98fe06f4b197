import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/routing'
import { pageAddress } from '@/lib/site/addresses'
import '../tokens.css'
import '../base.css'
import './bilingual-page.css'

type Subject = 'notFound' | 'serverError'

/** The title of a page that speaks every language at once. */
export function bilingualTitle(subject: Subject): string {
  return locales.map((locale) => messages[locale][subject].title).join(' / ')
}

/** A page for addresses whose language is not known: everything is said in each language. */
export function BilingualPage({ subject }: { subject: Subject }) {
  return (
    <html lang={locales[0]}>
      <body>
        <main className="bilingual">
          {locales.map((locale, index) => {
            const words = messages[locale][subject]
            const Heading = index === 0 ? 'h1' : 'h2'
            return (
              <section key={locale} lang={locale}>
                <Heading>{words.title}</Heading>
                <p>{words.text}</p>
                <p>
                  <a href={pageAddress(locale)}>{messages[locale].notFound.link}</a>
                </p>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
