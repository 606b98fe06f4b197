import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { addFault } from '../policy/faults'
import { type EditionFolder, editionNumber } from './edition-folders'
import { besideEditions, isLeftBehind, ofEdition } from './known-names'
import { shownPath } from './read-markdown'

/** Reports gaps in the numbers of the editions, and files and folders that belong to none of them. */
export async function checkNames(
  folder: string,
  editions: readonly EditionFolder[],
): Promise<VFile[]> {
  const beside = await unknownIn(folder, besideEditions)
  const inEditions = await Promise.all(editions.map(({ path }) => unknownIn(path, ofEdition)))
  return [
    ...beside.flatMap((entry) => {
      const isEdition = !entry.isFile() && editionNumber(entry.name) !== undefined
      return isEdition ? [] : [strayIn(folder, entry, besideEditions, editions)]
    }),
    ...editions.flatMap((edition, index) => gapBefore(edition, editions[index - 1]?.number ?? 0)),
    ...editions.flatMap(({ path }, index) =>
      (inEditions[index] ?? []).map((entry) => strayIn(path, entry, ofEdition)),
    ),
  ]
}

async function unknownIn(folder: string, known: readonly string[]): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(({ name }) => !known.includes(name) && !isLeftBehind(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The fault of what lies in a folder; beside editions, a folder may be meant as one of them. */
function strayIn(
  folder: string,
  entry: Dirent,
  known: readonly string[],
  editions?: readonly EditionFolder[],
): VFile {
  const { name } = entry
  const file = new VFile({ path: shownPath(join(folder, name)) })
  if (entry.isFile()) addFault(file, undefined, 'file-unexpected', { name, known })
  else if (editions) {
    addFault(file, undefined, 'folder-unnamed', { name, meant: meantBy(name, editions) })
  } else addFault(file, undefined, 'folder-unexpected', { name })
  return file
}

/** The name that a folder should have: by its number, unless that is taken, else the next one. */
function meantBy(name: string, editions: readonly EditionFolder[]): string {
  const numbers = editions.map(({ number }) => number)
  const [written] = /[1-9]\d*/.exec(name) ?? []
  const isFree = written !== undefined && !numbers.includes(Number(written))
  return `edition-${isFree ? written : Math.max(0, ...numbers) + 1}`
}

function gapBefore({ number, path }: EditionFolder, before: number): VFile[] {
  if (number === before + 1) return []
  const file = new VFile({ path: shownPath(path) })
  const values = { found: `edition-${number}`, missing: `edition-${before + 1}` }
  addFault(file, undefined, 'edition-skipped', values)
  return [file]
}
