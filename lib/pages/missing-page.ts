import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage } from './policy-page'

/** What is shown where there is nothing, in place of the page that comes nearest: the policy unless it is another. */
export function missingPage(edition: Edition, locale: Locale, near: Page | undefined): Page {
  const t = translator(locale)
  const policy = policyPage(edition, locale)
  return createPage({
    locale,
    path: near?.path ?? policy.path,
    name: t('notFound.title'),
    heading: t('notFound.title'),
    title: t('notFound.title'),
    text: t('notFound.text'),
    description: t('notFound.text'),
    parent: policy,
    published: policy.published,
    cookiesSection: cookiesSectionFromElsewhere(policy),
    standsIn: true,
  })
}
