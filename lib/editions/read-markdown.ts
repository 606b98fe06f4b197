import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { VFile } from 'vfile'
import { addFault } from '../policy/faults'

/** Reads a file; one that is missing or not UTF-8 comes back empty, with the fault noted. */
export async function readMarkdown(path: string): Promise<VFile> {
  const file = new VFile({ path: relative(process.cwd(), path).split(sep).join('/') })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
  if (!bytes) addFault(file, undefined, 'file-missing', {})
  else if (isUtf8(bytes)) file.value = new TextDecoder().decode(bytes)
  else addFault(file, firstUnreadable(bytes), 'file-not-utf8', {})
  return file
}

/** The place of the first byte that is not UTF-8. */
function firstUnreadable(bytes: Buffer): { line: number; column: number } {
  const readable = new TextDecoder().decode(bytes).split('�', 1)[0] ?? ''
  const lines = readable.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
