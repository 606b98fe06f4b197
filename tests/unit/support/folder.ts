import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for a test, with a copy of `source` where that is given. */
export async function temporaryFolder(source?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'editions-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  if (source) await cp(source, folder, { recursive: true })
  return folder
}
