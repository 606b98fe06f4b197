import type { Edition } from '../editions/edition'
import { editionName } from '../i18n/edition-name'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { citedName } from '../pages/citation'
import type { Part } from '../policy/parts'
import type { Clause, Inline, Section } from '../policy/schema'
import { beginningOf, contentText } from '../policy/text'
import { absoluteUrl, editionPath, pagePathname } from '../site/addresses'
import { siteName } from '../site/name'
import { typeset } from './typeset'
import { type Run, unbroken } from './unbroken'

const text = (value: string): Inline => ({ type: 'text', value })

/**
 * The policy in a language as a tagged PDF on A4: `policy.typ` lays it out. Its addresses are those of
 * this edition, which stay.
 */
export function policyPdf(edition: Edition, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sections } = edition.policies[locale]
  const t = translator(locale)
  const url = absoluteUrl(pagePathname(locale, editionPath(edition.number)))
  return typeset('policy.typ', {
    title,
    author: `${t('center')}, ${siteName}`,
    description: t('policy'),
    language: locale,
    url,
    mark: edition.isDraft ? t('edition.draft') : '',
    heading: unbroken([text(title)]),
    facts: factsOf(edition, locale).map(unbroken),
    sections: sections.map((section) => sectionData(section, locale)),
  })
}

/** Whose text it is, and where the text in force is found: a saved file may not stay so. */
function factsOf({ number, policies, isDraft }: Edition, locale: Locale): Inline[][] {
  const t = translator(locale)
  const url = absoluteUrl(pagePathname(locale))
  return [
    ...(isDraft ? [[text(t('edition.draftNote'))]] : []),
    [text(`${t('center')} (${siteName})`)],
    [text(editionName(number, policies[locale].published, locale))],
    [text(`${t('edition.inForceAt')} `), { type: 'link', url, value: url }],
  ]
}

function sectionData(section: Section, locale: Locale) {
  const { number, heading, clauses } = section
  return {
    number,
    // The number comes before it, as before the words of a clause.
    bookmark: heading,
    heading: unbroken([text(heading)]),
    clauses: clauses.map((clause) =>
      clauseData({ number: clause.number, section, clause }, locale),
    ),
  }
}

function clauseData(part: Part & { clause: Clause }, locale: Locale) {
  const { number, content, items } = part.clause
  return {
    number,
    bookmark: beginningOf(contentText(content), 40),
    content: runsOf(content),
    items: items.map((item) => ({
      number: item.number,
      name: citedName({ part, item }, locale),
      content: runsOf(item.content),
    })),
  }
}

/** A PDF has addresses in ASCII only; the words of a link stay as they are. */
function runsOf(content: readonly Inline[]): Run[] {
  return unbroken(
    content.map((one) => (one.type === 'link' ? { ...one, url: new URL(one.url).href } : one)),
  )
}
