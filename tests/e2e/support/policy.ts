import { siteEditions } from '../../../lib/editions/editions'
import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { cookiesSectionNumber } from '../../../lib/policy/cookies-section'
import { itemNumbers, numberedParts, policyNumbers } from '../../../lib/policy/parts'
import type { Section } from '../../../lib/policy/schema'
import { clauseText } from '../../../lib/policy/text'

/** The editions, the one in force, and its texts: what the pages must show. */
export const editions = await siteEditions()
export const edition = editions.inForce
export const policies = edition.policies

// The numbers are the same in every language.
const policy = policies[locales[0]]

/** The number of every section and clause, in the order of the text. */
export const numbers = policyNumbers(policy)
export const clauses = numbers.filter((number) => number.includes('.'))
export const items = itemNumbers(policy)
export const sections = numbers.filter((number) => !number.includes('.'))

/**
 * Each mention of a part: the clause or item that names it, the number that is named, and how it is
 * written there.
 */
export const references = numberedParts(policy).flatMap(({ number, content }) =>
  content.flatMap((node) =>
    node.type === 'reference' ? [{ from: number, to: node.to, written: node.value }] : [],
  ),
)
const namedClauses = references.map(({ to }) => to).filter((to) => clauses.includes(to))

const [longList] = policy.sections
  .flatMap((section) => section.clauses)
  .sort((one, other) => other.items.length - one.items.length)
const length = ({ clauses }: Section) => clauses.map(clauseText).join('').length
const [longHeading] = policy.sections.toSorted(
  (one, other) => other.heading.length - one.heading.length,
)
const [longSection] = policy.sections.toSorted((one, other) => length(other) - length(one))

/**
 * Parts that stand for all of their kind, chosen by what they are, since another edition may number
 * them otherwise: a clause that another one names, the one with the longest list, and the longest section.
 */
export const samples = {
  clause: namedClauses.at(-1) ?? clauses[0] ?? '',
  list: longList?.number ?? '',
  /** The last item of that list. */
  item: longList?.items.at(-1)?.number ?? '',
  section: longSection?.number ?? '',
  /** The section with the longest heading. */
  longHeading: longHeading?.number ?? '',
  /** The section that the cookie banner points to. */
  cookies: cookiesSectionNumber(policy),
}

/** The address of a part in the edition in force, for ever, as a letter writes it. */
export function lastingAddress(locale: Locale, number: string): string {
  return `https://enic-kazakhstan.edu.kz/privacy/${locale}/editions/${edition.number}#${number}`
}

/** What a section or clause is called in a language: «Пункт 2.4». */
export function nameOf(locale: Locale, number: string): string {
  const kind = number.includes('.') ? 'clause' : 'section'
  return messages[locale][kind].replace('{number}', number)
}
