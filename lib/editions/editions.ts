import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { PlainError } from '../plain-error'
import { localeLanguage } from '../policy/locale-language'
import { reportFaults } from '../policy/report'
import { folderVersion } from './folder-version'
import { keepEditions, keptEditions } from './last-good'
import { type EditionText, reviewEdition } from './review'

/** An edition of the policy: a folder `content/edition-N`. */
export type Edition = EditionText & { number: number }

/** Every edition, the earliest first, and what there is to say about the texts. */
export type Editions = {
  all: readonly Edition[]
  /** The last one. */
  inForce: Edition
  /** Only while the site is worked on: then the editions are those that last had none. */
  faults: readonly VFileMessage[]
  warnings: readonly VFileMessage[]
}

const loaded = new Map<string, { version: string; editions: Promise<Editions> }>()

/**
 * All editions in a folder, read and parsed once in each process; in development again when a file
 * has changed.
 *
 * @param copy a file that keeps the last text without faults in development, to be given in the
 * place of one with faults
 * @throws PlainError whose message is the report of all faults, where there are any and nothing can
 * be given instead, or says that there is no edition.
 */
export async function loadEditions(folder: string, copy?: string): Promise<Editions> {
  const isWorkedOn = process.env.NODE_ENV === 'development'
  const version = isWorkedOn ? await folderVersion(folder) : ''
  const known = loaded.get(folder)
  if (known?.version === version) return known.editions
  const editions = readEditions(folder, isWorkedOn ? copy : undefined)
  loaded.set(folder, { version, editions })
  return editions
}

/** The editions of this site. Nothing else reads `content/`. */
export function siteEditions(): Promise<Editions> {
  return loadEditions(join(process.cwd(), 'content'), siteCopy())
}

/** Keeps the text of a build for `next dev`, which may be started on one with faults. */
export async function keepSiteEditions(): Promise<void> {
  await keepEditions((await siteEditions()).all, siteCopy())
}

/** Next.js leaves this folder as it is when it builds anew. */
function siteCopy(): string {
  return join(process.cwd(), '.next/cache/editions.json')
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

async function readEditions(folder: string, copy: string | undefined): Promise<Editions> {
  const folders = await editionFolders(folder)
  const reviews = await Promise.all(folders.map(({ path }) => reviewEdition(path)))
  const faults = reviews.flatMap((review) => review.faults)
  const warnings = reviews.flatMap((review) => review.warnings)
  if (faults.length > 0) {
    const kept = copy ? await keptEditions(copy) : []
    const inForce = kept.at(-1)
    if (inForce) return { all: kept, inForce, faults, warnings }
    throw new PlainError(reportFaults(faults, localeLanguage(process.env)))
  }

  const all = reviews.flatMap(({ text }, index) => {
    const number = folders[index]?.number
    return text && number ? [{ number, ...text }] : []
  })
  const inForce = all.at(-1)
  if (!inForce) {
    const name = relative('', folder)
    throw new PlainError(`${name}/ has no edition. Put the texts into ${name}/edition-1/.`)
  }
  if (copy) await keepEditions(all, copy)
  return { all, inForce, faults, warnings }
}
