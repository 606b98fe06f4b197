import type { Point } from 'unist'
import type { VFile } from 'vfile'

declare module 'vfile' {
  interface DataMap {
    /** Numbers that a fault already speaks of: whatever else is said of them would repeat it. */
    doubtful?: Set<string>
  }
}

/** Notes on `file` what is wrong at `place` and how to mend it, both in an editor's words. */
export function addFault(file: VFile, place: Point | undefined, reason: string, cure: string) {
  file.message(reason, { place: place ?? { line: 1, column: 1 } }).note = cure
}

/** Keeps further faults about `numbers` back. */
export function addDoubt(file: VFile, numbers: Iterable<string>) {
  file.data.doubtful ??= new Set()
  for (const number of numbers) file.data.doubtful.add(number)
}
