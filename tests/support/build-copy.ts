import { execFileSync, type StdioOptions } from 'node:child_process'
import { copyProject } from './copy'
import { addDate, addEdition } from './edits'

/** The copies of this project with another content, by name. */
export const copies = { dated: addDate, 'next-edition': addEdition }

export type CopyName = keyof typeof copies

/**
 * Builds a copy of this project with another content, and gives its folder.
 *
 * @throws Error where the copy cannot be built.
 */
export function buildCopy(name: CopyName, stdio: StdioOptions): string {
  const folder = copyProject(name, copies[name])
  execFileSync(process.execPath, ['lib/commands/build.mjs'], { cwd: folder, stdio })
  return folder
}
