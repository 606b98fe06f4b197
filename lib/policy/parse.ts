import type { VFile } from 'vfile'
import type { Locale } from '../i18n/routing'
import { checkCharacters } from './characters/check-characters'
import { checkLines } from './check-lines'
import { addFault, hasFaults } from './faults'
import { readFrontMatter } from './front-matter'
import type { Places } from './places'
import { processor } from './processor'
import { type Policy, policySchema } from './schema'
import { readSections } from './sections'

/** One language of an edition, and where in its file each part of it stands. */
export type Parsed = { locale: Locale; file: VFile; policy: Policy; places: Places }

/**
 * Parses one language; undefined where something is wrong, which `file.messages` then says.
 *
 * @throws ZodError where the text makes no policy although nothing was reported: a defect of this
 * code, never of the text.
 */
export function parsePolicy(file: VFile, locale: Locale): Parsed | undefined {
  checkLines(file)
  if (hasFaults(file)) return undefined
  checkCharacters(file, locale)
  const tree = processor.parse(withEmptyLines(String(file)))
  if (tree.children[0]?.type !== 'yaml' && /^\s*[-–—]{1,4}\s*$/m.exec(String(file))?.index === 0) {
    // Without its front matter the rest is read as something else.
    addFault(file, undefined, 'front-matter-missing', {})
    return undefined
  }
  // Its plugins only report; the tree stays as it is.
  processor.runSync(tree, file)
  const places: Places = new Map()
  const frontMatter = readFrontMatter(tree, file, places)
  const sections = readSections(tree, file, places)
  if (hasFaults(file)) return undefined
  return { locale, file, policy: policySchema.parse({ ...frontMatter, sections }), places }
}

/** A line with no-break spaces alone looks empty to an editor, and is none to Markdown. */
function withEmptyLines(source: string): string {
  return source.replace(/^[ \t\u00A0]+$/gm, (spaces) => ' '.repeat(spaces.length))
}
