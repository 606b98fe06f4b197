import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sealLine, sealsName } from '../../lib/editions/seals/seals'
import { locales } from '../../lib/i18n/routing'

/**
 * Seals all editions in a folder of editions as they are, in the place of whatever seals it has. A draft
 * that is sealed may not change either; a day that has passed is no hindrance.
 */
export function sealFolder(folder: string): void {
  const editions = readdirSync(folder).filter((name) => /^edition-\d+$/.test(name))
  const paths = editions.flatMap((name) => locales.map((locale) => `${name}/${locale}.md`))
  const lines = paths.map((path) => sealLine(path, readFileSync(join(folder, path), 'utf8')))
  writeFileSync(join(folder, sealsName), lines.join(''))
}
