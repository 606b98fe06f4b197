import type { MetadataRoute } from 'next'
import { locales } from '@/lib/i18n/routing'
import { loadEdition } from '@/lib/policy/edition'
import { neutralAddress, pageAddress, wholeAddress } from '@/lib/site/addresses'
import { pagePaths } from '@/lib/site/pages'

/** Every page with its other languages; when it was last changed only where that is known. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { policies } = await loadEdition()
  return locales.flatMap((locale) => {
    const { published } = policies[locale]
    return pagePaths(policies[locale]).map((path) => ({
      url: wholeAddress(pageAddress(locale, path)),
      ...(published && path !== '/cookies' && { lastModified: published }),
      alternates: {
        languages: Object.fromEntries([
          ...locales.map((one) => [one, wholeAddress(pageAddress(one, path))]),
          ['x-default', wholeAddress(neutralAddress(path))],
        ]),
      },
    }))
  })
}
