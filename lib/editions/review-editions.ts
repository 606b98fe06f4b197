import type { VFileMessage } from 'vfile-message'
import { editionFolders } from './edition-folders'
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
