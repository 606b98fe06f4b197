import { dirname, join, resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Locale, locales } from '../i18n/routing'
import { checkCorrected } from '../policy/check-corrected'
import { checkFont } from '../policy/check-font'
import { checkHasNote } from '../policy/check-note'
import { checkNumberWords } from '../policy/check-number-words'
import { checkReferences } from '../policy/check-references'
import { checkTerms } from '../policy/check-terms'
import { checkCookiesSections } from '../policy/cookies-section'
import { hasFaults } from '../policy/faults'
import { checkParity } from '../policy/parity'
import { type Parsed, parsePolicy } from '../policy/parse'
import type { Policy } from '../policy/schema'
import { shownByFonts } from '../site/fonts'
import { editionNumber } from './edition-folders'
import { readMarkdown } from './read-markdown'

/** An edition in all languages: what was parsed, and the Markdown that it was parsed from, to the byte. */
export type EditionText = { policies: Record<Locale, Policy>; sources: Record<Locale, string> }

/** An edition, or everything that is wrong with it. Warnings leave it as it is. */
export type Review = { faults: VFileMessage[]; warnings: VFileMessage[]; text?: EditionText }

/** A file with the policy in one language. */
export type TextFile = { path: string; locale: Locale }

/** Files with all messages, and what was parsed of them, where none has a fault. */
export type Reviewed = { files: VFile[]; parsed?: Parsed[] }

/** Reads and checks the folder of an edition, one Markdown file a language. */
export async function reviewEdition(folder: string): Promise<Review> {
  const { files, parsed } = await reviewTexts(editionTexts(folder))
  const messages = files.flatMap((file) => file.messages)
  const faults = messages.filter(({ fatal }) => fatal)
  const warnings = messages.filter(({ fatal }) => !fatal)
  return parsed ? { faults, warnings, text: textOf(parsed) } : { faults, warnings }
}

/** The files of an edition. */
export function editionTexts(folder: string): TextFile[] {
  return locales.map((locale) => ({ path: join(folder, `${locale}.md`), locale }))
}

/**
 * Reads and checks texts of the same policy. Each is checked alone; only where none has a fault are
 * they checked together. The messages of each file are in the order of the text.
 */
export async function reviewTexts(texts: readonly TextFile[]): Promise<Reviewed> {
  const isShown = await shownByFonts()
  const read = await Promise.all(
    texts.map(async ({ path, locale }) => ({ path, file: await readMarkdown(path), locale })),
  )
  const files = read.map(({ file }) => file)
  const parsed = read.flatMap(({ path, file, locale }) => {
    const edition = editionNumber(dirname(resolve(path)))
    return checkAlone(file, locale, { edition, isShown }) ?? []
  })
  const isWhole = parsed.length === files.length
  if (isWhole) checkTogether(parsed)
  for (const file of files) sortMessages(file)
  return isWhole && !files.some(hasFaults) ? { files, parsed } : { files }
}

type Circumstances = { edition: number | undefined; isShown: (character: string) => boolean }

/** Checks one language; undefined where it has a fault. */
function checkAlone(
  file: VFile,
  locale: Locale,
  { edition, isShown }: Circumstances,
): Parsed | undefined {
  const parsed = hasFaults(file) ? undefined : parsePolicy(file, locale)
  if (parsed) {
    checkReferences(parsed)
    checkNumberWords(parsed)
    checkTerms(parsed)
    checkFont(parsed, isShown)
    checkCorrected(parsed)
    if (edition !== undefined) checkHasNote(parsed, edition)
  }
  return hasFaults(file) ? undefined : parsed
}

function checkTogether(parsed: readonly Parsed[]): void {
  checkParity(parsed)
  if (!parsed.some(({ file }) => hasFaults(file))) checkCookiesSections(parsed)
}

/** Puts the messages of a file in the order of its text. */
export function sortMessages({ messages }: VFile): void {
  messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

/** An edition in all languages, of what was parsed in each. */
export function textOf(parsed: readonly Parsed[]): EditionText {
  const collect = <T>(read: (one: Parsed) => T) =>
    Object.fromEntries(parsed.map((one) => [one.locale, read(one)])) as Record<Locale, T>
  return {
    policies: collect(({ policy }) => policy),
    sources: collect(({ file }) => file.data.source ?? String(file)),
  }
}
