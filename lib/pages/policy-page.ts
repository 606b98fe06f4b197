import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { cookiesSectionNumber } from '../policy/cookies-section'
import { createPage, type Page } from './page'

/** The page of the whole policy. */
export function policyPage({ policies }: Edition, locale: Locale): Page {
  const t = translator(locale)
  const policy = policies[locale]
  const cookies = cookiesSectionNumber(policy)
  return createPage({
    locale,
    path: '',
    name: t('policy'),
    shortName: t('shortName'),
    heading: policy.title,
    title: policy.title,
    text: t('description'),
    description: t('description'),
    parent: undefined,
    parts: policy.sections.map(({ number }) => number),
    published: policy.published,
    cookiesSection: { number: cookies, href: `#${cookies}` },
    pictureName: 'policy',
  })
}

/** The section about cookies, seen from another page than the policy's. */
export function cookiesSectionFromElsewhere(policy: Page): Page['cookiesSection'] {
  const { number, href } = policy.cookiesSection
  return { number, href: `${policy.pathname}${href}` }
}
