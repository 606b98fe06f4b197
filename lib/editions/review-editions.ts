import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { hasFaults } from '../policy/faults'
import { checkChanges } from './check-changes'
import { checkDays } from './check-days'
import { checkNames } from './check-names'
import { type EditionFolder, editionFolders } from './edition-folders'
import {
  type EditionText,
  editionTexts,
  type Reviewed,
  reviewTexts,
  sortMessages,
  type TextFile,
  textOf,
} from './review'
import { checkSeals } from './seals/check-seals'
import { readSeals, type Seals } from './seals/seals'

/** The texts of an edition, and its number. */
export type NumberedText = EditionText & { number: number }

/** An edition with all messages, and what was parsed of it, where it has no fault by itself. */
export type ReviewedEdition = EditionFolder & Reviewed & { texts: TextFile[] }

/** All editions of a folder, and everything that is wrong with them. */
export type EditionsReview = {
  /** The texts with their messages, and whatever else something was noted of. */
  files: VFile[]
  faults: VFileMessage[]
  warnings: VFileMessage[]
  editions: ReviewedEdition[]
  texts: NumberedText[]
  seals: Seals
}

type Options = {
  /** The day, ISO 8601, by which editions are published, or not. */
  today: string
  /** Whether those that are published have to be sealed. */
  sealed: boolean
}

/**
 * Reads and checks all editions of a folder, the earliest first: each by itself, then, where none has a
 * fault, one after the other.
 */
export async function reviewEditions(
  folder: string,
  { today, sealed }: Options,
): Promise<EditionsReview> {
  const folders = await editionFolders(folder)
  const beside = await checkNames(folder, folders)
  const seals = await readSeals(folder)
  const editions = await Promise.all(folders.map(reviewFolder))
  const parsed = editions.flatMap(({ number, parsed }) => (parsed ? [{ number, parsed }] : []))
  if (!beside.some(hasFaults) && parsed.length === editions.length) {
    checkDays(parsed)
    checkChanges(parsed)
  }
  const sealFiles = checkSeals(seals, editions, { today, areNeeded: sealed })

  const files = [...beside, ...editions.flatMap((edition) => edition.files), ...sealFiles]
  for (const file of files) sortMessages(file)
  const messages = files.flatMap((file) => file.messages)
  return {
    files,
    faults: messages.filter(({ fatal }) => fatal),
    warnings: messages.filter(({ fatal }) => !fatal),
    editions,
    texts: parsed.map((one) => ({ number: one.number, ...textOf(one.parsed) })),
    seals,
  }
}

async function reviewFolder(folder: EditionFolder): Promise<ReviewedEdition> {
  const texts = editionTexts(folder.path)
  return { ...folder, texts, ...(await reviewTexts(texts)) }
}
