import type { MetadataRoute } from 'next'
import { absoluteUrl, neutralPathname } from '@/lib/site/addresses'

/** For a site that runs alone; a larger host has a file of its own. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    sitemap: absoluteUrl(neutralPathname('sitemap.xml')),
  }
}
