import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The folder of an edition, and its number. */
export type EditionFolder = { number: number; path: string }

/** The number of the edition whose folder is called so: 2 for `edition-2`; undefined for any other name. */
export function editionNumber(path: string): number | undefined {
  const number = /^edition-([1-9]\d*)$/.exec(basename(path))?.[1]
  return number === undefined ? undefined : Number(number)
}

/** The folders of the editions, the earliest first. */
export async function editionFolders(folder: string): Promise<EditionFolder[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const number = entry.isFile() ? undefined : editionNumber(entry.name)
      return number === undefined ? [] : [{ number, path: join(folder, entry.name) }]
    })
    .sort((one, other) => one.number - other.number)
}
