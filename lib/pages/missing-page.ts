import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import type { Part } from '../policy/parts'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage } from './policy-page'

/** What is shown where there is nothing, in place of the nearest part, or else of the policy. */
export function missingPage(edition: Edition, locale: Locale, near: Part | undefined): Page {
  const t = translator(locale)
  const policy = policyPage(edition, locale)
  return createPage({
    locale,
    path: near?.number ?? policy.path,
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
