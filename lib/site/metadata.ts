import type { Metadata, Viewport } from 'next'
import { getLocale } from 'next-intl/server'
import { type Locale, locales } from '../i18n/routing'
import { basePath, neutralAddress, type PagePath, pageAddress, previewAddress } from './addresses'
import { colors } from './colors'
import { settings } from './environment'
import { pageWords } from './page-words'

export const siteName = 'ENIC-Kazakhstan'

/** The size of a preview picture, in pixels. */
export const previewSize = { width: 1200, height: 630 }

/** The names that Open Graph has for the languages. */
const openGraphLocales: Record<Locale, string> = { kk: 'kk_KZ', ru: 'ru_RU' }

/** What is the same on all pages, those of errors included. */
export const siteMetadata: Metadata = {
  icons: {
    icon: { url: `${basePath}/icon.svg`, type: 'image/svg+xml' },
    apple: `${basePath}/apple-touch-icon.png`,
  },
  formatDetection: { telephone: false },
}

/** The colours of the paper, which a browser carries on around the page. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: colors.light.paper },
    { media: '(prefers-color-scheme: dark)', color: colors.dark.paper },
  ],
}

/**
 * What every page tells search engines and previews of itself: its one address, its other
 * languages, and a picture. A page of a clause names itself, since what a browser shares is the
 * canonical address.
 */
export async function pageMetadata(path: PagePath): Promise<Metadata> {
  const locale = await getLocale()
  const { title, description } = await pageWords(path, locale)
  const image = { url: previewAddress(locale, path), ...previewSize, alt: title, type: 'image/png' }
  return {
    ...siteMetadata,
    title: `${title} – ${siteName}`,
    description,
    metadataBase: new URL(settings().SITE_URL),
    alternates: {
      canonical: pageAddress(locale, path),
      languages: {
        ...Object.fromEntries(locales.map((one) => [one, pageAddress(one, path)])),
        'x-default': neutralAddress(path),
      },
    },
    manifest: `${basePath}/manifest/${locale}`,
    openGraph: {
      type: 'article',
      siteName,
      title,
      description,
      url: pageAddress(locale, path),
      locale: openGraphLocales[locale],
      alternateLocale: locales.filter((one) => one !== locale).map((one) => openGraphLocales[one]),
      images: [image],
    },
    twitter: { card: 'summary_large_image' },
  }
}
