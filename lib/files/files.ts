import { acceptanceSchema } from '../acceptance/record'
import { acceptanceVectors } from '../acceptance/vectors/vectors'
import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import { type Locale, locales } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { fileBytes } from './bytes'
import {
  acceptanceSchemaFile,
  acceptanceVectorsFile,
  downloadFile,
  downloadFormats,
  type Extension,
  editionFile,
  editionsFile,
  editionsSchemaFile,
  extensions,
  schemaFile,
} from './downloads'
import { editionListJson, editionListJsonSchema } from './edition-list'
import { policyJsonSchema } from './json'
import { fileLinks } from './relations'
import { writeJson, writeSchema } from './write-json'

/** A file that the site has: its name in its address, below the files, and what is in it. */
export type File = {
  file: string
  /** The content type, with the character set where it is a text. */
  type: string
  make: () => Promise<string | Uint8Array<ArrayBuffer>>
  /** Its name where a reader saves it, in the reader's language; only programs read the others. */
  name?: string
  /** The `Link` header, where other files are related to it. */
  links?: string
  /** Whether search engines are to leave it out, since it is not in force. */
  isHidden?: boolean
}

/** The editions that there are files of. */
export type Shown = Pick<Editions, 'all' | 'published' | 'inForce'>

/** All files of the site. */
export function siteFiles(editions: Shown): File[] {
  return [
    ...editions.all.flatMap((edition) => editionFiles(edition, editions)),
    schema(schemaFile, policyJsonSchema),
    ...forServices(editions),
  ]
}

/** What the services of the Center go by that ask whether the policy is accepted. */
function forServices(editions: Shown): File[] {
  return [
    json(editionsFile, () => editionListJson(editions)),
    schema(editionsSchemaFile, editionListJsonSchema),
    schema(acceptanceSchemaFile, () => writeSchema(acceptanceSchemaFile, acceptanceSchema)),
    json(acceptanceVectorsFile, async () => writeJson(acceptanceVectors)),
  ]
}

/**
 * An edition in each language and format, at addresses that stay; that in force is also at those
 * without a number.
 */
function editionFiles(edition: Edition, editions: Shown): File[] {
  return locales.flatMap((locale) =>
    extensions.flatMap((extension) => {
      const kept = keptFile(edition, editions, locale, extension)
      if (edition !== editions.inForce) return [{ ...kept, isHidden: true }]
      return [kept, { ...kept, file: downloadFile(locale, extension) }]
    }),
  )
}

function keptFile(edition: Edition, editions: Shown, locale: Locale, extension: Extension): File {
  const { type } = downloadFormats[extension]
  return {
    file: editionFile(edition.number, locale, extension),
    name: `${savedName(edition, locale)}.${extension}`,
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    links: fileLinks(edition, editions, locale, extension),
    make: () => fileBytes(edition, locale, extension),
  }
}

/** A saved file may be found long after, so its name has the edition. */
function savedName({ number, isDraft }: Edition, locale: Locale): string {
  const t = translator(locale)
  const values = { number: `${number}` }
  return isDraft ? t('downloads.draftName', values) : t('downloads.fileName', values)
}

function json(file: string, make: () => Promise<string>): File {
  return { file, type: 'application/json', make }
}

function schema(file: string, write: () => string): File {
  return { file, type: 'application/schema+json', make: async () => write() }
}
