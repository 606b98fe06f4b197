import { Footer } from '@/app/[consent]/[locale]/_components/footer'
import { Header } from '@/app/[consent]/[locale]/_components/header'
import { SkipLink } from '@/app/[consent]/[locale]/_components/skip-link'
import type { Editions } from '@/lib/editions/editions'
import type { Locale } from '@/lib/i18n/routing'
import { translator } from '@/lib/i18n/translator'
import { missingPage } from '@/lib/pages/missing-page'
import { nearName, nearPages } from '@/lib/pages/near-pages'
import type { Page } from '@/lib/pages/page'
import { BilingualText } from './bilingual-text'
import { TextCheck } from './text-check/text-check'
import '@/app/[consent]/[locale]/_components/frame.css'

type Props = {
  editions: Editions
  locale: Locale
  /** The page that comes nearest to what was asked for, by its name; the policy is offered anyway. */
  near?: string | undefined
}

/** What the site says where there is nothing: in every language, and what comes nearest. */
export function MissingPage({ editions, locale, near }: Props) {
  const { inForce } = editions
  const pageIn = (one: Locale) => nearPages(editions, one).find((page) => nearName(page) === near)
  const page = missingPage(inForce, locale, pageIn(locale))
  return (
    <>
      <SkipLink locale={locale} />
      <TextCheck locale={locale} />
      <Header page={page} />
      <main id="main" tabIndex={-1}>
        <BilingualText
          subject="notFound"
          first={locale}
          more={(one) => <Nearest page={pageIn(one)} />}
        />
      </main>
      <Footer page={page} edition={inForce} />
    </>
  )
}

function Nearest({ page }: { page: Page | undefined }) {
  if (!page || page.path === '') return null
  return (
    <p>
      {translator(page.locale)('notFound.nearest')} <a href={page.pathname}>{page.name}</a>
    </p>
  )
}
