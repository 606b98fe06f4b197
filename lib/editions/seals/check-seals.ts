import { VFile } from 'vfile'
import { digestOf } from '../../digest'
import { addFault } from '../../policy/faults'
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
 * Reports editions that are published and not sealed, texts that are no longer what was sealed, and
 * seals of texts that are not there. Gives the files on which it noted something besides the texts.
 */
export function checkSeals(
  seals: Seals,
  editions: readonly ReviewedEdition[],
  { today, areNeeded }: Options,
): VFile[] {
  const { file } = seals
  const texts = new Map(editions.flatMap(textsOf))
  for (const seal of seals.seals.values()) {
    const text = texts.get(seal.path)
    if (text) checkSeal(seal, text, today)
    else if (file) {
      addFault(file, { line: seal.line, column: 1 }, 'sealed-text-missing', { path: seal.path })
    }
  }
  const unsealed = editions.filter((one) => isDue(one, today) && !isSealed(one, seals))
  const reported = areNeeded ? unsealed.map((edition) => reportUnsealed(edition, today)) : []
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

function reportUnsealed({ number, path, parsed }: ReviewedEdition, today: string): VFile {
  const file = new VFile({ path: shownPath(path) })
  const published = parsed?.[0]?.policy.published
  const passed = published !== undefined && published < today ? published : undefined
  addFault(file, undefined, 'edition-not-sealed', { number, passed })
  return file
}
