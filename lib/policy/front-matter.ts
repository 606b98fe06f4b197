import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { checkTitle, reportComment } from './check-title'
import { addFault } from './faults'
import type { Places } from './places'
import { isNoted, pointAt } from './points'
import { type FrontMatter, frontMatterSchema } from './schema'

/** More than this, in characters, is no front matter, and may be nested beyond what can be read. */
const longest = 2000

/**
 * Reads what stands between the `---` lines, and notes in `places` where the title stands; undefined,
 * with faults, where it is not as it should be.
 */
export function readFrontMatter(tree: Root, file: VFile, places: Places): FrontMatter | undefined {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    addFault(file, undefined, 'front-matter-missing', {})
    return undefined
  }

  // The first line is that of the hyphens.
  const start = /^.*(?:\r\n|\r|\n)/.exec(String(file))?.[0].length ?? 0
  if (node.value.length > longest) {
    addFault(file, pointAt(file, start), 'front-matter-unreadable', {})
    return undefined
  }
  const yaml = parseDocument(node.value, { prettyErrors: false })
  const placeOf = (offset = 0) => pointAt(file, start + offset)

  const offset = yaml.errors[0]?.pos[0] ?? notPlain(yaml)
  if (offset !== undefined) {
    addFault(file, placeOf(offset), 'front-matter-unreadable', {})
    return undefined
  }

  const pairs = isMap(yaml.contents) ? yaml.contents.items : []
  for (const { value } of pairs) {
    if (isScalar(value)) reportComment(value, node.value, placeOf, file)
  }
  const values: unknown = yaml.toJS() ?? {}
  const result = frontMatterSchema.safeParse(values)
  if (!result.success) {
    const names = new Map(
      pairs.map(({ key }) => [String(key), placeOf(isNode(key) ? key.range?.[0] : 0)]),
    )
    for (const issue of result.error.issues) reportIssue(issue, file, names, placeOf())
    return undefined
  }

  const title = yaml.get('title', true)
  const first = isNode(title) ? (title.range?.[0] ?? 0) : 0
  const begin = first + node.value.slice(first).search(/[^\s"']/)
  const at = (index: number) => placeOf(begin + index)
  places.set('title', { start: placeOf(first), at })
  checkTitle(result.data.title, at, file)
  return result.data
}

/** Where something of YAML stands that is more than a name and its value: `*`, `&` and `!`. */
function notPlain(yaml: Document): number | undefined {
  let offset: number | undefined
  visit(yaml, {
    Pair(_, { key }) {
      if (isScalar(key)) return undefined
      offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      return visit.BREAK
    },
    Node(_, node) {
      if (!isAlias(node) && !node.anchor && !node.tag) return undefined
      offset = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return offset
}

/** Reports what the schema refuses; `names` are those that are there, with their places. */
function reportIssue(
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
  if (name === 'title') {
    addFault(file, place, names.has(name) ? 'title-not-text' : 'title-missing', {})
  } else if (name === 'published') {
    addFault(file, place, 'published-not-a-date', {})
  } else addFault(file, place, 'front-matter-without-names', {})
}
