import type { Locale } from '../i18n/routing'
import { basePath } from '../site/addresses'

/** What the policy can be downloaded as. */
export const downloadFormats = {
  pdf: { name: 'PDF', type: 'application/pdf' },
  md: { name: 'Markdown', type: 'text/markdown' },
  json: { name: 'JSON', type: 'application/json' },
} as const

export type Extension = keyof typeof downloadFormats

/** The formats, in the order in which they are offered. */
export const extensions = Object.keys(downloadFormats) as Extension[]

/** The JSON Schema of the policy as JSON. */
export const schemaFile = 'privacy-policy.schema.json'

/** A section or clause as JSON: `2.4.ru.json`. */
export function partFile(number: string, locale: Locale): string {
  return `${number}.${locale}.json`
}

/** The JSON Schema of {@link partFile}. */
export const partSchemaFile = 'part.schema.json'

/** The published editions for the services of the Center, and the JSON Schema of that. */
export const editionsFile = 'editions.json'
export const editionsSchemaFile = 'editions.schema.json'

/** The JSON Schema of a record of acceptance, and what a program that verifies one can be tested with. */
export const acceptanceSchemaFile = 'acceptance.schema.json'
export const acceptanceVectorsFile = 'acceptance-vectors.json'

/** The name of a file of the edition in force in its address: `privacy-policy-ru.pdf`. */
export function downloadFile(locale: Locale, extension: Extension): string {
  return `privacy-policy-${locale}.${extension}`
}

/** The same file of a certain edition, which stays: `editions/1/privacy-policy-ru.pdf`. */
export function editionFile(edition: number, locale: Locale, extension: Extension): string {
  return `editions/${edition}/${downloadFile(locale, extension)}`
}

/** The pathname of a file. */
export function filePathname(file: string): string {
  return `${basePath}/files/${file}`
}
