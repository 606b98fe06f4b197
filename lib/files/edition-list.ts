import { digestOf } from '../digest'
import { acceptedFrom } from '../editions/days'
import type { Edition } from '../editions/edition'
import type { Editions } from '../editions/editions'
import type { SealFiles } from '../editions/seals/seal-files'
import { sealsName, signatureName } from '../editions/seals/seals'
import { type Locale, locales } from '../i18n/routing'
import { absoluteUrl, changesPath, editionPath, pagePathname } from '../site/addresses'
import { fileDigest } from './bytes'
import { type Extension, editionFile, editionsSchemaFile, extensions } from './downloads'
import {
  editionListSchema,
  type ListedEdition,
  type ListedFile,
  type ListedText,
} from './editions-schema'
import { fileUrl, writeJson, writeSchema } from './write-json'

/** The published editions for the services of the Center, as JSON: the schema tells what is in it. */
export async function editionListJson(
  { published, inForce }: Listed,
  { sums, signature }: SealFiles,
): Promise<string> {
  return writeJson(
    editionListSchema.parse({
      $schema: fileUrl(editionsSchemaFile),
      editions: await listEditions({ published, inForce }),
      ...(sums && {
        seals: {
          sums: { address: fileUrl(sealsName), sha256: digestOf(sums) },
          ...(signature && {
            signature: { address: fileUrl(signatureName), sha256: digestOf(signature) },
          }),
        },
      }),
    }),
  )
}

/** The schema of {@link editionListJson}. */
export function editionListJsonSchema(): string {
  return writeSchema(editionsSchemaFile, editionListSchema)
}

type Listed = Pick<Editions, 'published' | 'inForce'>

/** The published editions, the first one first. */
function listEditions({ published, inForce }: Listed): Promise<ListedEdition[]> {
  return Promise.all(
    published.map(async (edition, index) => ({
      number: edition.number,
      status: edition === inForce ? 'in-force' : 'earlier',
      ...(edition.published && {
        published: edition.published,
        acceptedFrom: acceptedFrom(edition.published),
      }),
      texts: await byKey(locales, (locale) => listText(edition, locale, index > 0)),
    })),
  )
}

async function listText(edition: Edition, locale: Locale, isLater: boolean): Promise<ListedText> {
  const { number, note } = edition
  const urlOf = (path: string) => absoluteUrl(pagePathname(locale, path))
  return {
    address: urlOf(editionPath(number)),
    ...(isLater && { changes: urlOf(changesPath(number)) }),
    ...(note && { note: note[locale] }),
    files: await byKey(extensions, (extension) => listFile(edition, locale, extension)),
  }
}

async function listFile(
  edition: Edition,
  locale: Locale,
  extension: Extension,
): Promise<ListedFile> {
  return {
    address: fileUrl(editionFile(edition.number, locale, extension)),
    sha256: await fileDigest(edition, locale, extension),
  }
}

async function byKey<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): Promise<Record<Key, Value>> {
  const entries = await Promise.all(keys.map(async (key) => [key, await read(key)] as const))
  return Object.fromEntries(entries) as Record<Key, Value>
}
