import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject, type Edit } from '../support/copy'

export type TimedBuild = { folder: string; seconds: number; pages: number }

/**
 * Builds an edited copy of this project, and counts the pages.
 *
 * @throws Error where it cannot be built.
 */
export function timeBuild(name: string, edit: Edit): TimedBuild {
  const folder = copyProject(name, edit)
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['lib/commands/build.mjs'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The build in ${folder} failed.`)
  const files = readdirSync(join(folder, '.next/drawn'), { recursive: true, encoding: 'utf8' })
  return { folder, seconds, pages: files.filter((name) => name.endsWith('.html')).length }
}
