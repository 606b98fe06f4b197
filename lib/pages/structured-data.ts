import type { BreadcrumbList, Graph, Organization, WebPage } from 'schema-dts'
import { absoluteUrl, pagePathname } from '../site/addresses'
import { siteName } from '../site/name'
import { pathnames } from './alternates'
import { type Page, trail } from './page'

/**
 * What a page says of itself to machines, in the terms of schema.org. The page at the top has no
 * breadcrumb: search engines want at least two steps.
 */
export function structuredData(page: Page): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': page.parent ? [webPage(page), breadcrumbs(page)] : [webPage(page)],
  }
}

const urlOf = ({ pathname }: Page) => absoluteUrl(pathname)
const breadcrumbId = (page: Page) => `${urlOf(page)}#breadcrumb`

function webPage(page: Page): WebPage {
  const { locale, title, description, parent, parts, published } = page
  const publisher: Organization = { '@type': 'Organization', name: siteName, url: absoluteUrl('/') }
  return {
    '@type': 'WebPage',
    '@id': urlOf(page),
    url: urlOf(page),
    name: title,
    description,
    inLanguage: locale,
    publisher,
    workTranslation: pathnames(page)
      .filter(([one]) => one !== locale)
      .map(([one, href]) => ({ '@type': 'WebPage', '@id': absoluteUrl(href), inLanguage: one })),
    ...(parent && {
      breadcrumb: { '@id': breadcrumbId(page) },
      isPartOf: { '@type': 'WebPage', '@id': urlOf(parent) },
    }),
    ...(parts.length > 0 && {
      hasPart: parts.map((path) => ({
        '@type': 'WebPage',
        '@id': absoluteUrl(pagePathname(locale, path)),
      })),
    }),
    ...(published && { datePublished: published }),
  }
}

function breadcrumbs(page: Page): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(page),
    itemListElement: trail(page).map((one, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: one.name,
      item: urlOf(one),
    })),
  }
}
