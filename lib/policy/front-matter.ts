import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { isMap, isNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import { addFault } from './fault'
import { type FrontMatter, frontMatterSchema } from './schema'

const example = 'Begin the file with three lines: ---, then title: and the title, then --- again.'

const cures: Record<string, string> = {
  title: 'Write the title of the policy: title: Политика …',
  published: 'Write the date as year-month-day, such as 2026-11-22, or leave the line out.',
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

  const result = frontMatterSchema.safeParse(yaml.toJS() ?? {})
  if (result.success) return result.data

  const keyAt = (key: string) => {
    if (!isMap(yaml.contents)) return pointAt(0)
    const pair = yaml.contents.items.find((item) => String(item.key) === key)
    return pair ? pointAt(isNode(pair.key) ? pair.key.range?.[0] : 0) : pointAt(0)
  }
  for (const issue of result.error.issues) faultIssue(file, issue, keyAt)
  return undefined
}

function faultIssue(
  file: VFile,
  issue: z.core.$ZodIssue,
  keyAt: (key: string) => ReturnType<ReturnType<typeof location>['toPoint']>,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      addFault(
        file,
        keyAt(key),
        `The front matter knows no “${key}”.`,
        `Remove the line. Only ${Object.keys(frontMatterSchema.shape).join(' and ')} may stand there.`,
      )
    }
    return
  }
  const key = String(issue.path[0] ?? '')
  if (!key) {
    addFault(file, keyAt(key), 'The front matter is no list of names and values.', example)
    return
  }
  const missing = 'input' in issue && issue.input === undefined
  addFault(
    file,
    keyAt(key),
    missing ? `The front matter has no ${key}.` : `The ${key} in the front matter is not one.`,
    cures[key] ?? example,
  )
}
