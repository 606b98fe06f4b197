import type { Editions } from '../editions/editions'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { onPath } from '../site/addresses'
import { editionsPage } from './editions-page'
import { createPage, type Page } from './page'
import { cookiesSectionFromElsewhere, policyPage, policyPicture } from './policy-page'

/** What the page says where there is no edition to lead to. */
export const onAnswers = ['malformed', 'before'] as const

export type OnAnswer = (typeof onAnswers)[number]

/** Where a build keeps the page with such an answer below its language. Nobody is led there. */
export function onAnswerPath(answer: OnAnswer): string {
  return `${onPath}/${answer}`
}

/** The page that leads to the edition of a day. */
export function onPage(editions: Editions, locale: Locale): Page {
  const t = translator(locale)
  const policy = policyPage(editions.inForce, locale)
  return createPage({
    locale,
    path: onPath,
    name: t('on.title'),
    heading: t('on.title'),
    title: t('on.title'),
    text: t('on.text'),
    description: t('on.text'),
    parent: editionsPage(editions, locale),
    published: undefined,
    cookiesSection: cookiesSectionFromElsewhere(policy),
    isIndexed: false,
    pictureName: policyPicture,
  })
}
