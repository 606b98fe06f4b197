import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { digestOf } from '../../digest'
import { locales } from '../../i18n/routing'
import { addFault } from '../../policy/faults'
import { readMarkdown } from '../read-markdown'

/** The file of the seals, in the folder of the editions. */
export const sealsName = 'SHA256SUMS'

/** The file of a signature of that, which staff make with means of their own. */
export const signatureName = `${sealsName}.cms`

/** What a file had as its SHA-256, in hexadecimal, when it was sealed. Its path is such as `edition-1/kk.md`. */
export type Seal = { path: string; hash: string; line: number }

/** The seals of a folder, the first one for each text, and the file of them, where there is one. */
export type Seals = { file: VFile | undefined; seals: ReadonlyMap<string, Seal> }

/** A line as `sha256sum` writes it; the asterisk is what it writes on Windows. */
const sealed = new RegExp(
  String.raw`^([0-9a-f]{64}) [ *](edition-[1-9]\d*/(?:${locales.join('|')})\.md)$`,
)

/** Reads the seals of the editions in a folder, and reports lines that are none. */
export async function readSeals(folder: string): Promise<Seals> {
  const seals = new Map<string, Seal>()
  if (!(await readdir(folder)).includes(sealsName)) return { file: undefined, seals }
  const file = await readMarkdown(join(folder, sealsName))
  if (String(file) === '') return { file, seals }
  for (const [index, text] of String(file).replace(/\n$/, '').split('\n').entries()) {
    const line = index + 1
    const [, hash, path] = sealed.exec(text) ?? []
    const before = path && seals.get(path)
    // Is left where somebody removed the lines of an edition that is still to come.
    if (text === '') addFault(file, { line, column: 1 }, 'seal-line-empty', {})
    else if (!hash || !path) addFault(file, { line, column: 1 }, 'seal-malformed', {})
    else if (before) {
      addFault(file, { line, column: 1 }, 'seal-repeated', { path, line: before.line })
    } else seals.set(path, { path, hash, line })
  }
  return { file, seals }
}

/** The line that seals a text at a path; it ends with a line feed. */
export function sealLine(path: string, text: string): string {
  return `${digestOf(text)}  ${path}\n`
}
