import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { downloadFile, downloadFormats, type Extension, extensions, schemaFile } from './downloads'
import { policyJson, policyJsonSchema } from './json'
import { policyPdf } from './pdf'

/** A file to download: its name in its address and in the reader's language, and what is in it. */
export type File = {
  file: string
  name: string
  /** The content type, with the character set where it is a text. */
  type: string
  make: () => Promise<string | Uint8Array<ArrayBuffer>>
}

const makers: Record<Extension, (edition: Edition, locale: Locale) => ReturnType<File['make']>> = {
  pdf: policyPdf,
  md: async ({ sources }, locale) => sources[locale],
  json: async (edition, locale) => policyJson(edition, locale),
}

/** An edition in each language and format, and the schema of the JSON among them. */
export function filesOf(edition: Edition): File[] {
  const schema: File = {
    file: schemaFile,
    name: schemaFile,
    type: 'application/schema+json',
    make: async () => policyJsonSchema(),
  }
  return [...locales.flatMap((locale) => extensions.map(fileIn(edition, locale))), schema]
}

function fileIn(edition: Edition, locale: Locale) {
  const fileName = translator(locale)('downloads.fileName')
  return (extension: Extension): File => {
    const { type } = downloadFormats[extension]
    return {
      file: downloadFile(locale, extension),
      name: `${fileName}.${extension}`,
      type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
      make: () => makers[extension](edition, locale),
    }
  }
}
