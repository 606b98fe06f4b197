import type { Metadata } from 'next'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { bilingualMetadata } from './_components/bilingual-text'
import { MissingDocument } from './_components/missing-document'
import { MissingPage } from './_components/missing-page'

export { siteViewport as viewport } from '@/lib/site/metadata'

export const metadata: Metadata = bilingualMetadata('notFound')

/** The page for an address that says neither a language nor anything that is near. */
export default async function NotFound() {
  const [locale] = locales
  return (
    <MissingDocument locale={locale}>
      <MissingPage editions={await siteEditions()} locale={locale} />
    </MissingDocument>
  )
}
