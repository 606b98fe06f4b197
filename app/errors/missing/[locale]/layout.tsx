import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { MissingDocument } from '@/app/_components/missing-document'
import { locales } from '@/lib/i18n/routing'

export { siteViewport as viewport } from '@/lib/site/metadata'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function Layout({ children }: { children: ReactNode }) {
  return <MissingDocument locale={await getLocale()}>{children}</MissingDocument>
}
