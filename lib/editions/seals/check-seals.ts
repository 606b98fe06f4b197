import { dirname } from 'node:path'
import { VFile } from 'vfile'
import { digestOf } from '../../digest'
import { addFault, hasFaults } from '../../policy/faults'
import { editionNumber } from '../edition-folders'
import { shownPath } from '../read-markdown'
import type { ReviewedEdition } from '../review-editions'
import type { Seal, Seals } from './seals'

type Options = {
  /** The day, ISO 8601, by which an edition is published, or not. */
  today: string
  /** Whether an edition that is published has to be sealed. */
  areNeeded: boolean
}

/**
 * Reports editions that are published and not sealed, or no longer so, texts that are not what was
 * sealed, and seals of texts that are not there. Gives the files on which it noted something besides
 * the texts.
 */
export function checkSeals(
  seals: Seals,
  editions: readonly ReviewedEdition[],
  { today, areNeeded }: Options,
): VFile[] {
  const { file } = seals
  // Lines that cannot be read may be the seals that are missed.
  const isRead = !file || !hasFaults(file)
  const texts = new Map(editions.flatMap(textsOf))
  for (const seal of seals.seals.values()) {
    const text = texts.get(seal.path)
    if (text) checkSeal(seal, text, today)
    else if (file) {
      addFault(file, { line: seal.line, column: 1 }, 'sealed-text-missing', { path: seal.path })
    }
  }
  const unsealed = editions.filter((one) => isDue(one, today) && !isSealed(one, seals))
  const reported = isRead
    ? unsealed.flatMap((edition) => {
        if (isSealLost(edition, seals)) return [reportLost(edition)]
        return areNeeded ? [reportUnsealed(edition, today)] : []
      })
    : []
  return [...reported, ...(file ? [file] : [])]
}

/** Whether every file of an edition has a seal, broken or not. */
export function isSealed(edition: ReviewedEdition, { seals }: Seals): boolean {
  return textsOf(edition).every(([path]) => seals.has(path))
}

type Text = { file: VFile; published: string | undefined }

/** The texts of an edition, by the paths that seals have. */
export function textsOf({ number, texts, files, parsed }: ReviewedEdition): [string, Text][] {
  const published = parsed?.[0]?.policy.published
  return files.flatMap((file, index): [string, Text][] => {
    const locale = texts[index]?.locale
    return [[`edition-${number}/${locale}.md`, { file, published }]]
  })
}

/** Whether an edition is published by a day; of the first one, nobody wrote down when it was. */
function isDue({ number, parsed }: ReviewedEdition, today: string): boolean {
  const published = parsed?.[0]?.policy.published
  if (!parsed) return false
  return published === undefined ? number === 1 : published <= today
}

function checkSeal({ hash }: Seal, { file, published }: Text, today: string): void {
  const { source } = file.data
  // A file that cannot be read was reported.
  if (source === undefined || digestOf(source) === hash) return
  if (digestOf(withUnixLines(source)) === hash) addFault(file, undefined, 'sealed-line-ends', {})
  else {
    const upcoming = published !== undefined && published > today ? published : undefined
    addFault(file, undefined, 'sealed-text-changed', { upcoming })
  }
}

/** A text without what programs of Windows add to it as they save it. */
function withUnixLines(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
}

/** Whether an unsealed edition was sealed: one of its texts still is, or a later edition. */
function isSealLost(edition: ReviewedEdition, { seals }: Seals): boolean {
  const numbers = [...seals.values()].map(({ path }) => editionNumber(dirname(path)) ?? 0)
  return numbers.some((number) => number >= edition.number)
}

function reportLost({ number, path }: ReviewedEdition): VFile {
  const file = new VFile({ path: shownPath(path) })
  addFault(file, undefined, 'seal-lost', { number })
  return file
}

function reportUnsealed({ number, path, parsed }: ReviewedEdition, today: string): VFile {
  const file = new VFile({ path: shownPath(path) })
  const published = parsed?.[0]?.policy.published
  const passed = published !== undefined && published < today ? published : undefined
  addFault(file, undefined, 'edition-not-sealed', { number, passed })
  return file
}
