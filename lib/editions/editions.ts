import { join, relative } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { PlainError } from '../plain-error'
import { localeLanguage } from '../policy/locale-language'
import { reportFaults } from '../policy/report'
import { createEdition, type Edition } from './edition'
import { folderVersion } from './folder-version'
import { keepTexts, keptTexts } from './last-good'
import { type Release, readRelease } from './release'
import { type NumberedText, reviewEditions } from './review-editions'

/** The editions that a build shows, the earliest first, and what there is to say about the texts. */
export type Editions = {
  /** Those that are published, and after them, where they are shown, the drafts. */
  all: readonly Edition[]
  /** Those published by the day of the build. */
  published: readonly Edition[]
  /** The last one that is published. */
  inForce: Edition
  /** Those to be published on a day that is known, whether or not they are shown. */
  upcoming: readonly Edition[]
  /** Those that are not shown. */
  leftOut: readonly Edition[]
  /** Only while the site is worked on: then the editions are those that last had none. */
  faults: readonly VFileMessage[]
  warnings: readonly VFileMessage[]
}

type Options = {
  /** Which editions are shown; else it is read from the environment. */
  release?: Release
  /** A file that keeps the last texts without faults in development, to be given in the place of faulty ones. */
  copy?: string
}

const loaded = new Map<string, { version: string; editions: Promise<Editions> }>()

/**
 * The editions in a folder, read and parsed once in each process; in development again when a file
 * has changed.
 *
 * @throws PlainError whose message is the report of all faults, where there are any and nothing can
 * be given instead, or says that there is no edition, or none yet.
 */
export async function loadEditions(
  folder: string,
  { release = readRelease(process.env), copy }: Options = {},
): Promise<Editions> {
  const isWorkedOn = process.env.NODE_ENV === 'development'
  const version = isWorkedOn ? await folderVersion(folder) : ''
  const key = `${folder} ${release.today} ${release.withDrafts}`
  const known = loaded.get(key)
  if (known?.version === version) return known.editions
  const editions = readEditions(folder, release, isWorkedOn ? copy : undefined)
  loaded.set(key, { version, editions })
  return editions
}

/** The editions of this site. Nothing else reads `content/`. */
export function siteEditions(): Promise<Editions> {
  return loadEditions(join(process.cwd(), 'content'), { copy: siteCopy() })
}

/** Keeps the texts of a build for `next dev`, which may be started on faulty ones. */
export async function keepSiteEditions(): Promise<void> {
  await keepTexts((await siteEditions()).all, siteCopy())
}

/** Next.js leaves this folder as it is when it builds anew. */
function siteCopy(): string {
  return join(process.cwd(), '.next/cache/editions.json')
}

async function readEditions(
  folder: string,
  release: Release,
  copy: string | undefined,
): Promise<Editions> {
  // An edition is sealed once it is ready, which it is not while it is worked on.
  const { texts, faults, warnings } = await reviewEditions(folder, {
    today: release.today,
    sealed: process.env.NODE_ENV !== 'development',
  })
  if (faults.length > 0) {
    const kept = copy ? await keptTexts(copy) : []
    if (kept.length > 0) return { ...choose(kept, release, folder), faults, warnings }
    throw new PlainError(reportFaults(faults, localeLanguage(process.env)))
  }
  if (copy) await keepTexts(texts, copy)
  return { ...choose(texts, release, folder), faults, warnings }
}

/** The editions that are shown of all that there are. */
function choose(
  texts: readonly NumberedText[],
  release: Release,
  folder: string,
): Omit<Editions, 'faults' | 'warnings'> {
  const editions = texts.map(({ number, ...text }) => createEdition(number, text, release))
  const arranged = arrange(editions, release.withDrafts)
  if (arranged) return arranged
  const name = relative('', folder)
  const day = editions.find((one) => one.published)?.published
  throw new PlainError(
    day === undefined
      ? `${name}/ has no edition. Put the texts into ${name}/edition-1/.`
      : `The first edition in ${name}/ is of a day still to come. To build the site of that day: TODAY=${day} npm run build`,
  )
}

/** Arranges editions, the earliest first, by what each is; undefined where none can be shown. */
export function arrange(
  editions: readonly Edition[],
  withDrafts: boolean,
): Omit<Editions, 'faults' | 'warnings'> | undefined {
  const published = editions.filter(({ isDraft }) => !isDraft)
  const drafts = editions.filter(({ isDraft }) => isDraft)
  const upcoming = drafts.filter((one) => one.published !== undefined)
  const leftOut = withDrafts ? [] : drafts
  const all = withDrafts ? editions : published
  // Who works on a first edition that is to come sees it all the same.
  const inForce = published.at(-1) ?? all[0]
  return inForce && { all, published, inForce, upcoming, leftOut }
}
