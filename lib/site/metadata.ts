import type { Metadata } from 'next'
import { type Locale, locales } from '../i18n/routing'
import { basePath, neutralAddress, type PagePath, pageAddress, siteUrl } from './addresses'

/** What is the same on all pages, those of errors included. */
export const siteMetadata: Metadata = {
  icons: { icon: { url: `${basePath}/icon.svg`, type: 'image/svg+xml' } },
  formatDetection: { telephone: false },
}

/** What every page tells search engines of itself: its one address and its other languages. */
export function pageMetadata(
  locale: Locale,
  path: PagePath,
  words: { title: string; description: string },
): Metadata {
  return {
    ...siteMetadata,
    ...words,
    metadataBase: new URL(siteUrl()),
    alternates: {
      canonical: pageAddress(locale, path),
      languages: {
        ...Object.fromEntries(locales.map((one) => [one, pageAddress(one, path)])),
        'x-default': neutralAddress(path),
      },
    },
  }
}
