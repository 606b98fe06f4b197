import type { VFile } from 'vfile'
import { checkCharacters } from './characters'
import { hasFaults } from './faults'
import { readFrontMatter } from './front-matter'
import type { Places } from './places'
import { processor } from './processor'
import { type Policy, policySchema } from './schema'
import { readSections } from './sections'

/** One language of an edition, and where in its file each part of it stands. */
export type Parsed = { file: VFile; policy: Policy; places: Places }

/**
 * Parses one language; undefined where something is wrong, which `file.messages` then says.
 *
 * @throws ZodError where the text makes no policy although nothing was reported: a defect of this
 * code, never of the text.
 */
export function parsePolicy(file: VFile): Parsed | undefined {
  checkCharacters(file)
  const tree = processor.parse(file)
  // Its plugins only report; the tree stays as it is.
  processor.runSync(tree, file)
  const frontMatter = readFrontMatter(tree, file)
  const places: Places = new Map()
  const sections = readSections(tree, file, places)
  if (hasFaults(file)) return undefined
  return { file, policy: policySchema.parse({ ...frontMatter, sections }), places }
}
