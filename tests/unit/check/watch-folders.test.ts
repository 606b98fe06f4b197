import { EventEmitter } from 'node:events'
import { watch } from 'node:fs'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { watchFolders } from '../../../lib/check/watch-folders'

vi.mock('node:fs', { spy: true })

class Watcher extends EventEmitter {
  close = vi.fn()
  ref = () => this
  unref = () => this
}

let watchers: Watcher[]

beforeEach(() => {
  watchers = []
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  vi.mocked(watch).mockImplementation((...[, listener]: unknown[]) => {
    const watcher = new Watcher()
    if (typeof listener === 'function') watcher.on('change', () => listener())
    watchers.push(watcher)
    return watcher
  })
})

it('all steps of a save are one change, once none has followed for a while', async () => {
  const settled = vi.fn()
  void watchFolders(['one', 'other']).changed.then(settled)
  for (const watcher of [watchers[0], watchers[1], watchers[0]]) {
    watcher?.emit('change')
    await vi.advanceTimersByTimeAsync(99)
    expect(settled).not.toHaveBeenCalled()
  }
  await vi.advanceTimersByTimeAsync(1)
  expect(settled).toHaveBeenCalledOnce()
})

it('what Windows reports of a deleted folder is a change', async () => {
  const { changed } = watchFolders(['one'])
  watchers[0]?.emit('error', new Error('EPERM'))
  await vi.advanceTimersByTimeAsync(100)
  await changed
})

it('a folder that is gone is left out', () => {
  vi.mocked(watch).mockImplementationOnce(() => {
    throw new Error('ENOENT')
  })
  watchFolders(['gone', 'other']).close()
  expect(watchers).toHaveLength(1)
  expect(watchers[0]?.close).toHaveBeenCalledOnce()
})
