import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What changes when a file of the folder does. */
export async function folderVersion(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  // An editor's temporary file may be gone by now.
  const times = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  return names.map((name, index) => `${name} ${times[index]}`).join('\n')
}
