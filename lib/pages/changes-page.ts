import { countWords } from '../comparison/counts'
import { changesBetween } from '../editions/changes/changes-between'
import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { beginningOf } from '../policy/text'
import { changesPath } from '../site/addresses'
import { editionPage } from './edition-page'
import { createPage, descriptionLength, type Page } from './page'
import { policyPicture } from './policy-page'

/** The page that compares an edition with the one before. Search engines show none of a draft. */
export function changesPage(
  editions: Editions,
  { former, next }: { former: Edition; next: Edition },
  locale: Locale,
): Page {
  const t = translator(locale)
  const number = `${next.number}`
  const counts = countWords(changesBetween(former, next, locale), locale)
  const description = t('changes.description', {
    former: `${former.number}`,
    next: number,
    counts,
  })
  const parent = editionPage(editions, next, locale)
  return createPage({
    locale,
    path: changesPath(next.number),
    name: t(next.isDraft ? 'changes.table' : 'changes.name'),
    heading: t(next.isDraft ? 'changes.draft.heading' : 'changes.heading', { number }),
    title: t(next.isDraft ? 'changes.draft.pageTitle' : 'changes.pageTitle', { number }),
    text: description,
    description: beginningOf(description, descriptionLength),
    parent,
    published: parent.published,
    cookiesSection: parent.cookiesSection,
    isIndexed: !next.isDraft,
    pictureName: policyPicture,
  })
}
