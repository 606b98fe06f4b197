import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { type EditionText, reviewEdition } from './review'

/** The texts of an edition, and its number. */
export type NumberedText = EditionText & { number: number }

/** All editions of a folder, or everything that is wrong with them. */
export type EditionsReview = {
  faults: VFileMessage[]
  warnings: VFileMessage[]
  texts: NumberedText[]
}

/** Reads and checks all editions of a folder, each by itself, the earliest first. */
export async function reviewEditions(folder: string): Promise<EditionsReview> {
  const folders = await editionFolders(folder)
  const reviews = await Promise.all(folders.map(({ path }) => reviewEdition(path)))
  return {
    faults: reviews.flatMap(({ faults }) => faults),
    warnings: reviews.flatMap(({ warnings }) => warnings),
    texts: reviews.flatMap(({ text }, index) => {
      const number = folders[index]?.number
      return text && number ? [{ number, ...text }] : []
    }),
  }
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
