import { basename } from 'node:path'
import type { Point } from 'unist'
import type { Parsed } from './parse'

/** A place in a language's file, as a sentence names it: `ru.md:11:803`. */
export function placeName({ file }: Parsed, place: Point | undefined): string {
  return `${basename(file.path)}:${place?.line ?? 1}:${place?.column ?? 1}`
}
