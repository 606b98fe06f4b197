import type { Editions } from '../editions/editions'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { editionPath, editionsPath, feedPathname } from '../site/addresses'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage, policyPicture } from './policy-page'

/** The page that lists all editions. */
export function editionsPage({ all, inForce }: Editions, locale: Locale): Page {
  const t = translator(locale)
  const policy = policyPage(inForce, locale)
  return createPage({
    locale,
    path: editionsPath,
    name: t('editions.all'),
    heading: t('editions.title'),
    title: t('editions.title'),
    text: t('editions.description'),
    description: t('editions.description'),
    parent: policy,
    parts: all.map(({ number }) => editionPath(number)),
    published: undefined,
    cookiesSection: cookiesSectionFromElsewhere(policy),
    feed: feedPathname(locale),
    pictureName: policyPicture,
  })
}
