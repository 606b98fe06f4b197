import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { editionFolders } from '../editions/edition-folders'
import { isLeftBehind } from '../editions/known-names'
import { PlainError } from '../plain-error'
import type { Arguments } from './arguments'
import { checkTexts } from './check-texts'
import { selectTexts } from './select'
import { type Watched, watchFolders } from './watch-folders'
import { words } from './words'

/**
 * Checks what the command is asked to, now and after each save, until the process is ended.
 *
 * @throws PlainError in the language of the report, where there is nothing to watch at first
 */
export async function watchTexts(asked: Arguments): Promise<never> {
  await selectTexts(asked.paths, asked.language)
  let seen: string | undefined
  let watched: Watched | undefined
  for (;;) {
    const before = watched
    // Before the files are looked at: whatever changes from here on is noted.
    watched = watchFolders(await foldersOf(asked.paths))
    before?.close()
    const state = await stateOf(asked)
    if (state !== seen) await report(asked)
    seen = state
    await watched.changed
  }
}

async function report(asked: Arguments): Promise<void> {
  const { checkedAt, waiting } = words[asked.language]
  const isJson = asked.format === 'json'
  const printed = await checkTexts(asked).then(
    (outcome) => () => console.log(outcome.report),
    (error: unknown) => {
      if (!(error instanceof PlainError)) throw error
      return () => console.error(error.message)
    },
  )
  if (!isJson) {
    // Leaves the output as it is where that is no terminal.
    console.clear()
    console.log(`${checkedAt(new Date().toTimeString().slice(0, 8))}\n`)
  }
  printed()
  if (!isJson) console.log(`\n${waiting}`)
}

/** The folders in which files of these paths can come and go, and those above them, which can too. */
async function foldersOf(paths: readonly string[]): Promise<string[]> {
  const folders = new Set<string>()
  for (const path of paths) {
    let parent = dirname(path)
    while (!existsSync(parent)) parent = dirname(parent)
    folders.add(parent)
    const editions = await editionFolders(path).catch(() => undefined)
    for (const folder of editions ? [path, ...editions.map((one) => one.path)] : []) {
      folders.add(folder)
    }
  }
  return [...folders]
}

/** What differs after each save of what is checked, and only then. */
async function stateOf({ paths, language }: Arguments): Promise<string> {
  const { folders, texts } = await selectTexts(paths, language).catch((error: unknown) => {
    if (error instanceof PlainError) return { folders: [], texts: [] }
    throw error
  })
  const inFolders = await Promise.all(folders.map(checkedIn))
  const files = [...inFolders.flat(), ...texts.flatMap((one) => one.texts.map(({ path }) => path))]
  const times = files.map((path) =>
    stat(path).then(
      ({ ino, mtimeMs, size }) => [path, ino, mtimeMs, size],
      () => [path],
    ),
  )
  return JSON.stringify(await Promise.all(times))
}

/** Whatever lies in a folder of editions, but for what is never looked at. */
async function checkedIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => !isLeftBehind(basename(name)) && name !== 'README.md')
    .map((name) => join(folder, name))
}
