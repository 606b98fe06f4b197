import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { cookiesPath } from '../site/addresses'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage } from './policy-page'

/** The page of the cookie settings. */
export function cookiesPage(edition: Edition, locale: Locale): Page {
  const t = translator(locale)
  const policy = policyPage(edition, locale)
  return createPage({
    locale,
    path: cookiesPath,
    name: t('cookies.title'),
    heading: t('cookies.title'),
    title: t('cookies.title'),
    text: t('cookies.description'),
    description: t('cookies.description'),
    parent: policy,
    published: undefined,
    cookiesSection: cookiesSectionFromElsewhere(policy),
    showsChoice: true,
  })
}
