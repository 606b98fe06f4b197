import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for a test, with a copy of `source` where that is given. */
export async function temporaryFolder(source?: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'site-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  if (source) await cp(source, folder, { recursive: true })
  return folder
}

/** A folder with files in it, for the time of one test. Paths are written with `/`. */
export async function makeFolder(files: Record<string, string> = {}) {
  const path = await temporaryFolder()
  const folder = {
    path,
    at: (name: string) => join(path, name),
    read: (name: string) => readFile(join(path, name), 'utf8'),
    remove: (name: string) => rm(join(path, name)),
    async write(name: string, text: string | Uint8Array) {
      await mkdir(dirname(join(path, name)), { recursive: true })
      await writeFile(join(path, name), text)
    },
  }
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
  return folder
}
