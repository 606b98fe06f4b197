import type { MetadataRoute } from 'next'
import { siteEditions } from '@/lib/editions/editions'
import { locales } from '@/lib/i18n/routing'
import { alternates } from '@/lib/pages/alternates'
import { pagesOf } from '@/lib/pages/pages'
import { absoluteUrl } from '@/lib/site/addresses'

/** Every page with its other languages; when it was last changed only where that is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { inForce } = await siteEditions()
  return locales
    .flatMap((locale) => pagesOf(inForce, locale))
    .map((page) => ({
      url: absoluteUrl(page.pathname),
      ...(page.published && { lastModified: page.published }),
      alternates: { languages: alternates(page) },
    }))
}
