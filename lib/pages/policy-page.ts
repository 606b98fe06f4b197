import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { cookiesSectionNumber } from '../policy/cookies-section'
import { feedPathname } from '../site/addresses'
import { createPage, type Page } from './page'

/** The name of the picture of the policy, without the extension: the one of the pages of its editions too. */
export const policyPicture = 'policy'

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
    feed: feedPathname(locale),
    pictureName: policyPicture,
  })
}

/** The section about cookies, seen from another page than this one. */
export function cookiesSectionFromElsewhere(page: Page): Page['cookiesSection'] {
  const { number, href } = page.cookiesSection
  return { number, href: href.startsWith('#') ? `${page.pathname}${href}` : href }
}
