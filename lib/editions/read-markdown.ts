import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { VFile } from 'vfile'
import { addFault } from '../policy/faults'

declare module 'vfile' {
  interface DataMap {
    /** The text to the last byte: with the mark that some editors put before it (U+FEFF). */
    source: string
  }
}

/** Reads a file; one that cannot be read, or is not UTF-8, comes back empty, with the fault noted. */
export async function readMarkdown(path: string): Promise<VFile> {
  const file = new VFile({ path: shownPath(path) })
  try {
    const bytes = await readFile(path)
    if (isUtf8(bytes)) {
      file.value = new TextDecoder().decode(bytes)
      file.data.source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    } else addFault(file, firstUnreadable(bytes), 'file-not-utf8', {})
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const code = String(error.code)
    if (code === 'ENOENT') addFault(file, undefined, 'file-missing', {})
    else addFault(file, undefined, 'file-unreadable', { code })
  }
  return file
}

/** A path as reports name it: from the project's folder, with `/` on Windows too. */
export function shownPath(path: string): string {
  return (relative('', path) || path).split(sep).join('/')
}

/** The place of the first byte that is not UTF-8. */
function firstUnreadable(bytes: Buffer): { line: number; column: number } {
  const readable = new TextDecoder().decode(bytes).split('�', 1)[0] ?? ''
  const lines = readable.split(/\r\n|[\r\n]/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
