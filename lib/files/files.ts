import { acceptanceSchema } from '../acceptance/record'
import { acceptanceVectors } from '../acceptance/vectors/vectors'
import { type Editions, siteEditions } from '../editions/editions'
import { type SealFiles, siteSealFiles } from '../editions/seals/seal-files'
import { sealsName, signatureName } from '../editions/seals/seals'
import { locales } from '../i18n/routing'
import {
  acceptanceSchemaFile,
  acceptanceVectorsFile,
  editionsFile,
  editionsSchemaFile,
  partFile,
  partSchemaFile,
  schemaFile,
} from './downloads'
import { editionFiles } from './edition-files'
import { editionListJson, editionListJsonSchema } from './edition-list'
import type { File } from './file'
import { policyJsonSchema } from './json'
import { numbersOfParts, partJson, partJsonSchema } from './part-json'
import type { Shown } from './relations'
import { writeJson, writeSchema } from './write-json'

const known = new WeakMap<Editions, Promise<ReadonlyMap<string, File>>>()

/** The files of this site, by their names in their addresses. */
export async function siteFiles(): Promise<ReadonlyMap<string, File>> {
  const editions = await siteEditions()
  const files = known.get(editions) ?? listFiles(editions)
  known.set(editions, files)
  return files
}

async function listFiles(editions: Editions): Promise<ReadonlyMap<string, File>> {
  return new Map(allFiles(editions, await siteSealFiles()).map((one) => [one.file, one]))
}

/** All files of a site with these editions and their seals. */
export function allFiles(editions: Shown, seals: SealFiles): File[] {
  return [
    ...editions.all.flatMap((edition) => editionFiles(edition, editions)),
    schema(schemaFile, policyJsonSchema),
    ...partFiles(editions),
    schema(partSchemaFile, partJsonSchema),
    ...sealFiles(seals),
    ...forServices(editions, seals),
  ]
}

/** What the services of the Center go by that ask whether the policy is accepted. */
function forServices(editions: Shown, seals: SealFiles): File[] {
  return [
    json(editionsFile, () => editionListJson(editions, seals)),
    schema(editionsSchemaFile, editionListJsonSchema),
    schema(acceptanceSchemaFile, () => writeSchema(acceptanceSchemaFile, acceptanceSchema)),
    json(acceptanceVectorsFile, async () => writeJson(acceptanceVectors)),
  ]
}

/** Each section and clause of the edition in force, and of earlier ones what it has no longer. */
function partFiles({ published }: Shown): File[] {
  return numbersOfParts(published).flatMap((number) =>
    locales.map((locale) =>
      json(partFile(number, locale), async () => partJson(published, locale, number)),
    ),
  )
}

function sealFiles({ sums, signature }: SealFiles): File[] {
  return [
    ...(sums
      ? [{ file: sealsName, type: 'text/plain; charset=utf-8', make: async () => sums }]
      : []),
    // RFC 7193.
    ...(signature
      ? [{ file: signatureName, type: 'application/cms', make: async () => signature }]
      : []),
  ]
}

function json(file: string, make: () => Promise<string>): File {
  return { file, type: 'application/json', make }
}

function schema(file: string, write: () => string): File {
  return { file, type: 'application/schema+json', make: async () => write() }
}
