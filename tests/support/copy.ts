import { spawnSync } from 'node:child_process'
import { constants, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyFolder } from './copies.mjs'

/** What is not copied: settings of this machine, and what is made from the rest. `tests` is copied file by file, without its results. */
const leftOut = new Set([
  '.env',
  '.env.local',
  '.git',
  '.next',
  'node_modules',
  'tests',
  join('tests', '.results'),
])

/** Changes the content of a project as an editor would; `folder` is that of the project. */
export type Edit = (folder: string) => void

/**
 * Copies this project to a folder of the test results, without any build of it, and edits the copy.
 * Gives its folder.
 */
export function copyProject(name: string, edit: Edit): string {
  const folder = join(process.cwd(), copyFolder(name))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'tests'), { recursive: true })
  const sources = ['.', 'tests']
    .flatMap((parent) => readdirSync(parent).map((one) => join(parent, one)))
    .filter((path) => !leftOut.has(path))
  for (const path of sources) cpSync(path, join(folder, path), { recursive: true })
  copyPackages(join(folder, 'node_modules'))
  edit(folder)
  return folder
}

/** By hard links, which cost nothing; where there is no such `cp`, as files. */
function copyPackages(target: string): void {
  if (spawnSync('cp', ['-al', 'node_modules', target], { stdio: 'ignore' }).status === 0) return
  rmSync(target, { recursive: true, force: true })
  cpSync('node_modules', target, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
}
