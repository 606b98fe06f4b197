import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Locale, locales } from '../i18n/routing'
import { checkFont } from '../policy/check-font'
import { checkNumberWords } from '../policy/check-number-words'
import { checkReferences } from '../policy/check-references'
import { checkTerms } from '../policy/check-terms'
import { checkCookiesSections } from '../policy/cookies-section'
import { hasFaults } from '../policy/faults'
import { checkParity } from '../policy/parity'
import { type Parsed, parsePolicy } from '../policy/parse'
import type { Policy } from '../policy/schema'
import { shownByFonts } from '../site/fonts'
import { readMarkdown } from './read-markdown'

/** An edition in all languages: what was parsed, and the Markdown that it was parsed from. */
export type EditionText = { policies: Record<Locale, Policy>; sources: Record<Locale, string> }

/** An edition, or everything that is wrong with it. Warnings leave it as it is. */
export type Review = { faults: VFileMessage[]; warnings: VFileMessage[]; text?: EditionText }

/**
 * Reads the folder of an edition, one Markdown file a language. Each language is checked alone;
 * only where none has a fault are they checked together.
 */
export async function reviewEdition(folder: string): Promise<Review> {
  const [isShown, ...files] = await Promise.all([
    shownByFonts(),
    ...locales.map((one) => readMarkdown(join(folder, `${one}.md`))),
  ])
  const parsed = locales.flatMap((locale, index) => {
    const file = files[index]
    return (file && checkAlone(file, locale, isShown)) ?? []
  })
  const isWhole = parsed.length === locales.length
  if (isWhole) checkTogether(parsed)
  const messages = messagesOf(files)
  const faults = messages.filter(({ fatal }) => fatal)
  const warnings = messages.filter(({ fatal }) => !fatal)
  if (!isWhole || faults.length > 0) return { faults, warnings }
  return { faults, warnings, text: byLocale(parsed) }
}

/** Checks one language; undefined where it has a fault. */
function checkAlone(
  file: VFile,
  locale: Locale,
  isShown: (character: string) => boolean,
): Parsed | undefined {
  const parsed = hasFaults(file) ? undefined : parsePolicy(file, locale)
  if (parsed) {
    checkReferences(parsed)
    checkNumberWords(parsed)
    checkTerms(parsed)
    checkFont(parsed, isShown)
  }
  return hasFaults(file) ? undefined : parsed
}

function checkTogether(parsed: readonly Parsed[]): void {
  checkParity(parsed)
  if (!parsed.some(({ file }) => hasFaults(file))) checkCookiesSections(parsed)
}

/** All messages, in the order of the text. */
function messagesOf(files: readonly VFile[]): VFileMessage[] {
  return files.flatMap((file) =>
    file.messages.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    ),
  )
}

function byLocale(parsed: readonly Parsed[]): EditionText {
  const collect = <T>(read: (one: Parsed) => T) =>
    Object.fromEntries(parsed.map((one) => [one.locale, read(one)])) as Record<Locale, T>
  return {
    policies: collect(({ policy }) => policy),
    sources: collect(({ file }) => String(file)),
  }
}
