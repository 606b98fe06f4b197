import type { Edition } from '../editions/edition'
import { formerMeanings, retiredNumbers, todayOf } from '../editions/histories'
import { type Locale, locales } from '../i18n/routing'
import { findPart, type Part, policyNumbers } from '../policy/parts'
import { clauseText, sectionText } from '../policy/text'
import { absoluteUrl, editionPath, pagePathname } from '../site/addresses'
import { partSchemaFile } from './downloads'
import { partFileSchema } from './part-schema'
import { fileUrl, writeJson, writeSchema } from './write-json'

/**
 * The numbers of all sections and clauses that an edition has or had, those of the last one first: each
 * number that was once given out keeps its file.
 *
 * @param editions in their order; the last is in force
 */
export function numbersOfParts(editions: readonly Edition[]): string[] {
  const last = editions.at(-1)
  const retired = retiredNumbers(editions).filter((number) => !number.includes('-'))
  return [...(last ? policyNumbers(last.policies[locales[0]]) : []), ...retired]
}

/**
 * A section or clause in a language as JSON: its text in the edition in force, or in the last that has
 * the number.
 *
 * @param editions in their order; the last is in force
 * @throws Error where none has the number.
 */
export function partJson(editions: readonly Edition[], locale: Locale, number: string): string {
  const edition = editions.findLast((one) => policyNumbers(one.policies[locale]).includes(number))
  if (!edition) throw new Error(`No edition has a section or clause ${number}.`)
  const urlOf = (path: string) => absoluteUrl(pagePathname(locale, path))
  const placeOf = (now: string | undefined) => now && { now: { number: now, address: urlOf(now) } }

  const isInForce = edition === editions.at(-1)
  const moved = isInForce ? undefined : todayOf(editions, edition.number, number)
  const formerly = formerMeanings(editions, number)
    .filter(({ last }) => last !== edition.number)
    .map(({ first, last, now }) => ({
      first,
      last,
      address: urlOf(editionPath(last, number)),
      ...placeOf(now),
    }))
  return writeJson(
    partFileSchema.parse({
      $schema: fileUrl(partSchemaFile),
      language: locale,
      edition: edition.number,
      published: edition.published,
      status: isInForce ? 'in-force' : moved ? 'renumbered' : 'deleted',
      ...placeOf(moved),
      address: urlOf(editionPath(edition.number, number)),
      shortAddress: urlOf(number),
      ...(formerly.length > 0 && { formerly }),
      ...textOf(findPart(edition.policies[locale], number)),
    }),
  )
}

/** The schema of {@link partJson}. */
export function partJsonSchema(): string {
  return writeSchema(partSchemaFile, partFileSchema)
}

function textOf({ number, section, clause }: Part) {
  const { heading, clauses } = section
  if (!clause) return { kind: 'section', number, heading, text: sectionText(section), clauses }
  const { content, items } = clause
  const its = { number: section.number, heading }
  return { kind: 'clause', number, section: its, text: clauseText(clause), content, items }
}
