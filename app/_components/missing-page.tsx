import { Footer } from '@/app/[consent]/[locale]/_components/footer'
import { Header } from '@/app/[consent]/[locale]/_components/header'
import { SkipLink } from '@/app/[consent]/[locale]/_components/skip-link'
import type { Edition } from '@/lib/editions/edition'
import type { Locale } from '@/lib/i18n/routing'
import { translator } from '@/lib/i18n/translator'
import { missingPage } from '@/lib/pages/missing-page'
import { partPage } from '@/lib/pages/part-page'
import { findPart } from '@/lib/policy/parts'
import { BilingualText } from './bilingual-text'
import { TextCheck } from './text-check/text-check'
import '@/app/[consent]/[locale]/_components/frame.css'

type Props = {
  edition: Edition
  locale: Locale
  /** The number of the part that comes nearest to what was asked for. */
  near?: string | undefined
}

/** What the site says where there is nothing: in every language, and what comes nearest. */
export function MissingPage({ edition, locale, near }: Props) {
  const partIn = (one: Locale) => near && findPart(edition.policies[one], near)
  const page = missingPage(edition, locale, partIn(locale) || undefined)
  return (
    <>
      <SkipLink locale={locale} />
      <TextCheck locale={locale} />
      <Header page={page} />
      <main id="main" tabIndex={-1}>
        <BilingualText
          subject="notFound"
          first={locale}
          more={(one) => near && <Nearest edition={edition} locale={one} number={near} />}
        />
      </main>
      <Footer page={page} edition={edition} />
    </>
  )
}

type NearestProps = { edition: Edition; locale: Locale; number: string }

function Nearest({ edition, locale, number }: NearestProps) {
  const page = partPage(edition, locale, findPart(edition.policies[locale], number))
  return (
    <p>
      {translator(locale)('notFound.nearest')} <a href={page.pathname}>{page.heading}</a>
    </p>
  )
}
