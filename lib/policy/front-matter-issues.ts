import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { addFault } from './faults'
import { isNoted } from './points'
import { frontMatterSchema } from './schema'

/** What is wrong with a value that is there. */
const refused: Partial<
  Record<
    string,
    'title-not-text' | 'published-not-a-date' | 'note-not-text' | 'corrected-not-numbers'
  >
> = {
  title: 'title-not-text',
  published: 'published-not-a-date',
  note: 'note-not-text',
  corrected: 'corrected-not-numbers',
}

/** Reports what the schema refuses; `names` are those that are there, with their places. */
export function reportIssue(
  issue: z.core.$ZodIssue,
  file: VFile,
  names: ReadonlyMap<string, Point | undefined>,
  start: Point | undefined,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(frontMatterSchema.shape)
    for (const name of issue.keys) {
      const place = names.get(name)
      if (isNoted(file, place, Number.POSITIVE_INFINITY)) continue
      addFault(file, place, 'front-matter-name-unknown', { name, known })
    }
    return
  }
  const name = String(issue.path[0] ?? '')
  const place = names.get(name) ?? start
  // What is wrong with the line was reported.
  if (isNoted(file, place, Number.POSITIVE_INFINITY)) return
  if (name === 'title' && !names.has(name)) addFault(file, place, 'title-missing', {})
  else addFault(file, place, refused[name] ?? 'front-matter-without-names', {})
}
