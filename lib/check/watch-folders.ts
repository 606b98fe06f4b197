import { type FSWatcher, watch } from 'node:fs'

/** An editor takes several steps to save a file; for so many milliseconds after the last, none follows. */
const pause = 100

/** Folders being watched: `changed` resolves once something in one has changed, and all are at rest. */
export type Watched = { changed: Promise<void>; close: () => void }

/**
 * Watches folders, not files: a file that is replaced, or deleted and written anew, is another one
 * for the system, but the folder is still the same. Subfolders are not watched.
 */
export function watchFolders(folders: readonly string[]): Watched {
  let timer: NodeJS.Timeout | undefined
  let settle = () => {}
  const changed = new Promise<void>((resolve) => {
    settle = resolve
  })
  const note = () => {
    clearTimeout(timer)
    timer = setTimeout(settle, pause)
  }
  const watchers = folders.flatMap((folder) => watchOne(folder, note) ?? [])
  const close = () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
  return { changed, close }
}

/** Undefined where the folder is gone: the one above it is watched too. */
function watchOne(folder: string, note: () => void): FSWatcher | undefined {
  try {
    // Windows reports a folder that is deleted as an error.
    return watch(folder, note).on('error', note)
  } catch {
    return undefined
  }
}
