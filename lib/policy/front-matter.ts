import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { isMap, isNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import { addFault } from './faults'
import { type FrontMatter, frontMatterSchema } from './schema'

/** Reads what stands between the `---` lines; undefined, with faults, where it is not as it should be. */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter | undefined {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    addFault(file, undefined, 'front-matter-missing', {})
    return undefined
  }

  const { toPoint } = location(file)
  const start = String(file).indexOf('\n', node.position?.start.offset) + 1
  const yaml = parseDocument(node.value, { prettyErrors: false })
  const pointAt = (offset = 0) => toPoint(start + offset)

  const [error] = yaml.errors
  if (error) {
    addFault(file, pointAt(error.pos[0]), 'front-matter-unreadable', {})
    return undefined
  }

  const values: unknown = yaml.toJS() ?? {}
  const result = frontMatterSchema.safeParse(values)
  if (result.success) return result.data

  const pairs = isMap(yaml.contents) ? yaml.contents.items : []
  const places = new Map(
    pairs.map(({ key }) => [String(key), pointAt(isNode(key) ? key.range?.[0] : 0)]),
  )
  for (const issue of result.error.issues) reportIssue(issue, file, places, pointAt())
  return undefined
}

/** Reports what the schema refuses; `places` has the names that are there. */
function reportIssue(
  issue: z.core.$ZodIssue,
  file: VFile,
  places: ReadonlyMap<string, Point | undefined>,
  start: Point | undefined,
): void {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(frontMatterSchema.shape)
    for (const name of issue.keys) {
      addFault(file, places.get(name), 'front-matter-name-unknown', { name, known })
    }
    return
  }
  const name = String(issue.path[0] ?? '')
  const place = places.get(name) ?? start
  if (name === 'title') {
    addFault(file, place, places.has(name) ? 'title-not-text' : 'title-missing', {})
  } else if (name === 'published') {
    addFault(file, place, 'published-not-a-date', {})
  } else addFault(file, place, 'front-matter-without-names', {})
}
