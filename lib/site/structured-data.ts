import type { BreadcrumbList, Graph, Organization, WebPage } from 'schema-dts'
import { type Locale, locales } from '../i18n/routing'
import { type PagePath, pageAddress, siteUrl, wholeAddress } from './addresses'
import { siteName } from './metadata'
import type { PageWords } from './page-words'

type NamedPage = Pick<PageWords, 'heading' | 'title' | 'description'> & { path: PagePath }

/** A page and where it stands among the others. */
type PageFacts = {
  locale: Locale
  page: NamedPage
  /** The pages above this one, from the policy down. */
  above: NamedPage[]
  /** The pages that this one is made of. */
  parts: PagePath[]
  /** ISO date; undefined where it is not known. */
  published: string | undefined
}

/** What a page says of itself to machines, in the terms of schema.org. */
export function structuredData(facts: PageFacts): Graph {
  return { '@context': 'https://schema.org', '@graph': [webPage(facts), breadcrumbs(facts)] }
}

function webPage({ locale, page, above, parts, published }: PageFacts): WebPage {
  const idOf = (path: PagePath, language = locale) => wholeAddress(pageAddress(language, path))
  const publisher: Organization = { '@type': 'Organization', name: siteName, url: `${siteUrl()}/` }
  const parent = above.at(-1)
  return {
    '@type': 'WebPage',
    '@id': idOf(page.path),
    url: idOf(page.path),
    name: page.title,
    description: page.description,
    inLanguage: locale,
    publisher,
    workTranslation: locales
      .filter((one) => one !== locale)
      .map((one) => ({ '@type': 'WebPage', '@id': idOf(page.path, one), inLanguage: one })),
    breadcrumb: { '@id': `${idOf(page.path)}#breadcrumb` },
    ...(parent && { isPartOf: { '@type': 'WebPage', '@id': idOf(parent.path) } }),
    ...(parts.length > 0 && {
      hasPart: parts.map((part) => ({ '@type': 'WebPage', '@id': idOf(part) })),
    }),
    ...(published && { datePublished: published }),
  }
}

function breadcrumbs({ locale, page, above }: PageFacts): BreadcrumbList {
  const itemOf = (path: PagePath) => wholeAddress(pageAddress(locale, path))
  return {
    '@type': 'BreadcrumbList',
    '@id': `${itemOf(page.path)}#breadcrumb`,
    itemListElement: [...above, page].map(({ heading, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: heading,
      item: itemOf(path),
    })),
  }
}
