import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { PlainError } from '../plain-error'
import { localeLanguage } from '../policy/locale-language'
import { reportFaults } from '../policy/report'
import { type EditionText, reviewEdition } from './review'

/** An edition of the policy: a folder `content/edition-N`. */
export type Edition = EditionText & { number: number }

/** Every edition, the earliest first. The last one is in force. */
export type Editions = { all: readonly Edition[]; inForce: Edition }

const loaded = new Map<string, { version: string; editions: Promise<Editions> }>()

/**
 * All editions in a folder, read and parsed once in each process; in development again when a file
 * has changed.
 *
 * @throws PlainError whose message is the report of all faults, where there are any, or says that
 * there is no edition.
 */
export async function loadEditions(folder: string): Promise<Editions> {
  const version = process.env.NODE_ENV === 'development' ? await versionOf(folder) : ''
  const known = loaded.get(folder)
  if (known?.version === version) return known.editions
  const editions = readEditions(folder)
  loaded.set(folder, { version, editions })
  return editions
}

/** The editions of this site. Nothing else reads `content/`. */
export function siteEditions(): Promise<Editions> {
  return loadEditions(join(process.cwd(), 'content'))
}

/** The folders of the editions, the earliest first. */
export async function editionFolders(folder: string): Promise<{ number: number; path: string }[]> {
  const names = await readdir(folder)
  return names
    .flatMap((name) => {
      const number = /^edition-([1-9]\d*)$/.exec(name)?.[1]
      return number ? [{ number: Number(number), path: join(folder, name) }] : []
    })
    .sort((one, other) => one.number - other.number)
}

async function readEditions(folder: string): Promise<Editions> {
  const folders = await editionFolders(folder)
  const reviews = await Promise.all(folders.map(({ path }) => reviewEdition(path)))
  const faults = reviews.flatMap((review) => review.faults)
  if (faults.length > 0) throw new PlainError(reportFaults(faults, localeLanguage(process.env)))

  const all = reviews.flatMap(({ text }, index) => {
    const number = folders[index]?.number
    return text && number ? [{ number, ...text }] : []
  })
  const inForce = all.at(-1)
  if (inForce) return { all, inForce }
  const name = relative('', folder)
  throw new PlainError(`${name}/ has no edition. Put the texts into ${name}/edition-1/.`)
}

/** What changes when a file of the folder does. */
async function versionOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  // An editor's temporary file may be gone by now.
  const times = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return names.map((name, index) => `${name} ${times[index]}`).join('\n')
}
