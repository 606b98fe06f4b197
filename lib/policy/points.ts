import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'

const locations = new WeakMap<VFile, ReturnType<typeof location>>()

/** The line and column of an offset in a file, whose lines are looked for once. */
export function pointAt(file: VFile, offset: number): Point | undefined {
  const known = locations.get(file) ?? location(file)
  locations.set(file, known)
  return known.toPoint(offset)
}

/** Whether something was noted of a place in a file, or of the characters after it in its line. */
export function isNoted({ messages }: VFile, place: Point | undefined, length = 1): boolean {
  return messages.some(({ line, column = 0 }) => {
    if (!place || line !== place.line) return false
    return place.column <= column && column < place.column + length
  })
}
