import type { Metadata } from 'next'
import { feedType } from '../feed/feed-type'
import { type Locale, locales } from '../i18n/routing'
import { absoluteUrl, basePath } from '../site/addresses'
import { siteMetadata } from '../site/metadata'
import { siteName } from '../site/name'
import { alternates } from './alternates'
import { isListed, type Page } from './page'
import { pictureSize } from './picture'

/** The names that Open Graph has for the languages. */
const openGraphLocales: Record<Locale, string> = { kk: 'kk_KZ', ru: 'ru_RU' }

/**
 * What every page tells search engines and previews of itself: its one address, its other
 * languages, and a picture. A page of a clause names itself, since what a browser shares is the
 * canonical address.
 */
export function pageMetadata(page: Page): Metadata {
  const { locale, title, description, canonical, isIndexed, feed, picture } = page
  const url = absoluteUrl(canonical)
  return {
    ...siteMetadata,
    title: `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: url,
      ...(isListed(page) && { languages: alternates(page) }),
      ...(feed && { types: { [feedType]: absoluteUrl(feed) } }),
    },
    ...(!isIndexed && { robots: { index: false } }),
    manifest: `${basePath}/manifest/${locale}`,
    openGraph: {
      type: 'article',
      siteName,
      title,
      description,
      url,
      locale: openGraphLocales[locale],
      alternateLocale: locales.filter((one) => one !== locale).map((one) => openGraphLocales[one]),
      images: [
        { url: absoluteUrl(picture.pathname), ...pictureSize, alt: title, type: 'image/png' },
      ],
    },
    twitter: { card: 'summary_large_image' },
  }
}
