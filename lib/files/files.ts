import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTranslator } from 'use-intl/core'
import { dateParts } from '../i18n/date'
import { messages } from '../i18n/messages'
import { type Locale, locales } from '../i18n/routing'
import { currentEdition, loadEdition } from '../policy/edition'
import type { Policy } from '../policy/schema'
import { downloadFile, type Extension, schemaFile } from './downloads'
import { policyJson, policyJsonSchema } from './json'
import { policyPdf } from './pdf'

/** A file to download: its name in its address and in the reader's language, and what is in it. */
export type File = {
  file: string
  name: string
  /** The content type. */
  type: string
  make: () => Promise<string | Uint8Array<ArrayBuffer>>
}

type Maker = { type: string; make: (locale: Locale) => ReturnType<File['make']> }

const makers: Record<Extension, Maker> = {
  pdf: {
    type: 'application/pdf',
    make: async (locale) => {
      const { policies } = await loadEdition()
      return policyPdf(policies[locale], locale, editionFacts(policies[locale], locale))
    },
  },
  md: {
    type: 'text/markdown; charset=utf-8',
    make: async (locale) =>
      readFile(join((await currentEdition()).directory, `${locale}.md`), 'utf8'),
  },
  json: {
    type: 'application/json',
    make: async (locale) => policyJson(await loadEdition(), locale),
  },
}

/** That this is the edition in force, and its date where that is known. */
function editionFacts({ published }: Policy, locale: Locale): string[] {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'edition' })
  if (!published) return [t('current')]
  return [t('current'), t('published', { date: t('date', dateParts(published, locale)) })]
}

/** The policy in each language and format, and the schema of the JSON among them. */
export function allFiles(): File[] {
  const formats = Object.entries(makers) as [Extension, Maker][]
  return [
    ...locales.flatMap((locale) =>
      formats.map(([extension, { type, make }]) => ({
        file: downloadFile(locale, extension),
        name: `${messages[locale].downloads.fileName}.${extension}`,
        type,
        make: () => make(locale),
      })),
    ),
    {
      file: schemaFile,
      name: schemaFile,
      type: 'application/schema+json',
      make: async () => policyJsonSchema(),
    },
  ]
}
