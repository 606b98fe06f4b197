import type { Locale } from '../i18n/routing'
import { basePath } from '../site/addresses'

/** What the policy can be downloaded as. */
export const downloadFormats = [
  { extension: 'pdf', name: 'PDF', type: 'application/pdf' },
  { extension: 'md', name: 'Markdown', type: 'text/markdown' },
  { extension: 'json', name: 'JSON', type: 'application/json' },
] as const

export type Extension = (typeof downloadFormats)[number]['extension']

/** The JSON Schema of the policy as JSON. */
export const schemaFile = 'privacy-policy.schema.json'

export function downloadFile(locale: Locale, extension: Extension): string {
  return `privacy-policy-${locale}.${extension}`
}

export function downloadAddress(locale: Locale, extension: Extension): string {
  return fileAddress(downloadFile(locale, extension))
}

export function fileAddress(file: string): string {
  return `${basePath}/files/${file}`
}
