import { isUtf8 } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Locale, locales } from '../i18n/routing'
import { PlainError } from '../plain-error'
import { compareLanguages } from './compare'
import { addFault } from './fault'
import { parseFile, toPolicy } from './parse'
import { reportFaults } from './report'
import type { Policy } from './schema'

/** An edition of the policy in all languages. */
export type Edition = { number: number; policies: Record<Locale, Policy> }

/** An edition, or what is wrong with it. */
export type Review = { faults: VFileMessage[]; policies?: Record<Locale, Policy> }

/** Reads an edition's folder, one Markdown file a language, and finds all faults of all of them. */
export async function reviewEdition(directory: string): Promise<Review> {
  const files = await Promise.all(
    locales.map((locale) => readMarkdown(join(directory, `${locale}.md`))),
  )
  const parsed = files.filter((file) => file.messages.length === 0).map(parseFile)
  if (parsed.length === locales.length) compareLanguages(parsed)

  const faults = files.flatMap((file) =>
    file.messages.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    ),
  )
  if (faults.length > 0) return { faults }

  const policies = locales.map((locale, index) => {
    const one = parsed[index]
    if (!one) throw new Error(`${locale} was not parsed`)
    return [locale, toPolicy(one)]
  })
  return { faults, policies: Object.fromEntries(policies) as Record<Locale, Policy> }
}

/** Reads a file; one that is missing or not UTF-8 comes back empty, with the fault noted. */
async function readMarkdown(path: string): Promise<VFile> {
  const file = new VFile({ path: relative(process.cwd(), path) })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
  if (!bytes) {
    addFault(file, undefined, 'This file is missing.', 'Put the text of this language there.')
  } else if (!isUtf8(bytes)) {
    addFault(
      file,
      firstNonUtf8(bytes),
      'From here on the file cannot be read: it is not UTF-8.',
      'Save it again with the encoding UTF-8.',
    )
  } else {
    file.value = new TextDecoder().decode(bytes)
  }
  return file
}

function firstNonUtf8(bytes: Buffer): { line: number; column: number } {
  const sound = new TextDecoder().decode(bytes).split('�', 1)[0] ?? ''
  const lines = sound.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Where the edition in force stands: the folder of `content/` with the highest number. */
export async function currentEdition(): Promise<{ number: number; directory: string }> {
  const content = join(process.cwd(), 'content')
  const numbers = (await readdir(content)).flatMap((name) => {
    const number = /^edition-([1-9]\d*)$/.exec(name)?.[1]
    return number ? [Number(number)] : []
  })
  if (numbers.length === 0) {
    throw new PlainError('content/ has no edition. Put the texts into content/edition-1/.')
  }
  const number = Math.max(...numbers)
  return { number, directory: join(content, `edition-${number}`) }
}

/**
 * The edition in force.
 *
 * @throws PlainError whose message is the report of all faults, where there are any.
 */
export async function loadEdition(): Promise<Edition> {
  const { number, directory } = await currentEdition()
  const { faults, policies } = await reviewEdition(directory)
  if (!policies) throw new PlainError(reportFaults(faults))
  return { number, policies }
}
