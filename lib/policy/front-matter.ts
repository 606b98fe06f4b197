import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { checkNote } from './check-note'
import { checkTitle, reportComment } from './check-title'
import { addFault } from './faults'
import { reportIssue } from './front-matter-issues'
import type { Places } from './places'
import { pointAt } from './points'
import { type FrontMatter, frontMatterSchema } from './schema'

/** More than this, in characters, is no front matter, and may be nested beyond what can be read. */
const longest = 2000

/**
 * Reads what stands between the `---` lines, and notes in `places` where each value stands;
 * undefined, with faults, where it is not as it should be.
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

  notePlaces(yaml, node.value, placeOf, places)
  checkTexts(result.data, places, file)
  return result.data
}

type PlaceOf = (offset?: number) => Point | undefined

/** Notes where the values stand, and each number that is corrected. */
function notePlaces(yaml: Document, source: string, placeOf: PlaceOf, places: Places): void {
  const note = (name: string, node: unknown) => {
    if (!isNode(node)) return
    const first = node.range?.[0] ?? 0
    // Its first character, after a quotation mark.
    const begin = first + source.slice(first).search(/[^\s"']/)
    places.set(name, { start: placeOf(first), at: (index) => placeOf(begin + index) })
  }
  for (const name of ['title', 'published', 'note']) note(name, yaml.get(name, true))
  const corrected = yaml.get('corrected', true)
  for (const item of isSeq(corrected) ? corrected.items : []) {
    note(`corrected ${isScalar(item) ? item.value : ''}`, item)
  }
}

function checkTexts({ title, note }: FrontMatter, places: Places, file: VFile): void {
  checkTitle(title, (index) => places.get('title')?.at(index), file)
  if (note === undefined) return
  checkTitle(note, (index) => places.get('note')?.at(index), file)
  checkNote(note, places.get('note')?.start, file)
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
