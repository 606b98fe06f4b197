import { z } from 'zod'
import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { policySchema } from '../policy/schema'
import { absoluteUrl, editionPath, pagePathname } from '../site/addresses'
import { schemaFile } from './downloads'
import { fileUrl, writeJson, writeSchema } from './write-json'

/**
 * The policy as a file for programs: what was parsed, and where it is from. Which edition is in
 * force is not in it, since that would not stay true.
 */
const documentSchema = z
  .strictObject({
    $schema: z.url().describe('The address of this schema.'),
    address: z.url().describe('The page of this edition, which stays.'),
    language: z.enum(locales).describe('The language of all texts (BCP 47).'),
    edition: z.int().positive().describe('The number of the edition.'),
    draft: z
      .literal(true)
      .optional()
      .describe('Only where this text is not published and does not apply.'),
    policy: policySchema.describe('The text of the policy.'),
  })
  .describe('A privacy policy in one language.')

/** The policy in a language as JSON. */
export function policyJson({ number, policies, isDraft }: Edition, locale: Locale): string {
  return writeJson(
    documentSchema.parse({
      $schema: fileUrl(schemaFile),
      address: absoluteUrl(pagePathname(locale, editionPath(number))),
      language: locale,
      edition: number,
      ...(isDraft && { draft: true }),
      policy: policies[locale],
    }),
  )
}

/** The schema of {@link policyJson}. */
export function policyJsonSchema(): string {
  return writeSchema(schemaFile, documentSchema)
}
