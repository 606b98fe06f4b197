import type { MetadataRoute } from 'next'
import { siteEditions } from '@/lib/editions/editions'
import { alternates } from '@/lib/pages/alternates'
import { isListed } from '@/lib/pages/page'
import { allPages } from '@/lib/pages/pages'
import { absoluteUrl } from '@/lib/site/addresses'

/** Every page that search engines may know, with its other languages; when it was last changed only where that is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return allPages(await siteEditions())
    .filter(isListed)
    .map((page) => ({
      url: absoluteUrl(page.pathname),
      ...(page.published && { lastModified: page.published }),
      alternates: { languages: alternates(page) },
    }))
}
