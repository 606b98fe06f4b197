import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { isMap, isNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import { addFault } from './fault'
import { type FrontMatter, frontMatterSchema } from './schema'

const example = 'Begin the file with three lines: ---, then title: and the title, then --- again.'

/** What is wrong with a value that the schema refuses, and what to write instead. */
const advice: Record<string, [reason: string, cure: string]> = {
  title: ['The title is empty or no text.', 'Write the title of the policy: title: Политика …'],
  published: [
    'The date of publication is no date.',
    'Write year, month and day, such as 2026-11-22, or leave the line out.',
  ],
}

/** Reads what stands between the `---` lines; undefined, with faults, where it is not as it should be. */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter | undefined {
  const node = tree.children[0]
  if (node?.type !== 'yaml') {
    addFault(file, undefined, 'The front matter with the title is missing.', example)
    return undefined
  }

  const source = String(file)
  const { toPoint } = location(file)
  const start = source.indexOf('\n', node.position?.start.offset) + 1
  const yaml = parseDocument(node.value, { prettyErrors: false })
  const pointAt = (offset: number | undefined) => toPoint(start + (offset ?? 0))

  const [error] = yaml.errors
  if (error) {
    addFault(
      file,
      pointAt(error.pos[0]),
      'The front matter cannot be read.',
      'Write each line as a name, a colon, a space and the value. Put a value with a colon in it between quotation marks.',
    )
    return undefined
  }

  const values = yaml.toJS() ?? {}
  const result = frontMatterSchema.safeParse(values)
  if (result.success) return result.data

  const pairs = isMap(yaml.contents) ? yaml.contents.items : []
  const keyAt = (key: string) => {
    const pair = pairs.find((one) => String(one.key) === key)
    return pointAt(isNode(pair?.key) ? pair.key.range?.[0] : 0)
  }
  for (const issue of result.error.issues) {
    for (const [key, reason, cure] of adviseOn(issue, values)) {
      addFault(file, keyAt(key), reason, cure)
    }
  }
  return undefined
}

type Advice = [key: string, reason: string, cure: string]

function adviseOn(issue: z.core.$ZodIssue, values: object): Advice[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(frontMatterSchema.shape).join(' and ')
    return issue.keys.map((key) => [
      key,
      `The front matter knows no “${key}”.`,
      `Remove the line. Only ${known} may stand there.`,
    ])
  }
  const key = String(issue.path[0] ?? '')
  const [reason, cure] = advice[key] ?? ['The front matter has no names and values.', example]
  return [[key, key && !(key in values) ? `The front matter has no ${key}.` : reason, cure]]
}
