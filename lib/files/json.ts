import { z } from 'zod'
import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { policySchema } from '../policy/schema'
import { absoluteUrl, pagePathname } from '../site/addresses'
import { filePathname, schemaFile } from './downloads'

/** The policy as a file for programs: what was parsed, and where it is from. */
const documentSchema = z
  .strictObject({
    $schema: z.url().describe('The address of this schema.'),
    address: z.url().describe('The page of the policy.'),
    language: z.enum(locales).describe('The language of all texts (BCP 47).'),
    edition: z.int().positive().describe('The number of the edition; the highest is in force.'),
    policy: policySchema.describe('The text of the policy.'),
  })
  .describe('A privacy policy in one language.')

const schemaUrl = () => absoluteUrl(filePathname(schemaFile))

/** The policy in a language as JSON. */
export function policyJson({ number, policies }: Edition, locale: Locale): string {
  return write(
    documentSchema.parse({
      $schema: schemaUrl(),
      address: absoluteUrl(pagePathname(locale)),
      language: locale,
      edition: number,
      policy: policies[locale],
    }),
  )
}

/** JSON Schema (2020-12) of {@link policyJson}. */
export function policyJsonSchema(): string {
  return write({ $id: schemaUrl(), ...z.toJSONSchema(documentSchema) })
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
