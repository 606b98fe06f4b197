import type { Parent, PhrasingContent, Root, Text } from 'mdast'
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace'
import type { Node, Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'

/** A clause named in a sentence: `4.1` in «пунктов 4.1, 4.2 выше». */
export interface ClauseReference extends Node {
  type: 'clauseReference'
  to: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    clauseReference: ClauseReference
  }
  interface RootContentMap {
    clauseReference: ClauseReference
  }
}

const number = String.raw`(?<![\d.])[1-9]\d*\.[1-9]\d*(?!\d|\.\d)`
const join = String.raw`\s*(?:,|;|и|или|және|мен|бен|пен|немесе|[-–—])\s*`
const numbers = `${number}(?:${join}${number})*`

/** «п. 2.4», «пунктов 4.1, 4.2»; «4.1, 4.2-тармақтардың». */
const phrase = new RegExp(
  String.raw`(?<!\p{L})(?:пп?\.|(?:под)?пункт\p{L}*)\s*${numbers}|${numbers}\s*[-‑–]?\s*тарма[қғ]\p{L}*`,
  'giu',
)

/** Plugin that makes `clauseReference` nodes of the clauses named in sentences, in either grammar. */
export default function remarkReferences() {
  return (tree: Root, file: VFile): void => {
    const { toPoint } = location(file)

    const split = (value: string, match: RegExpMatchObject): PhrasingContent[] => {
      const parent = match.stack.at(-1) as Text
      const start = parent.position?.start.offset
      const pointAt = (index: number): Point | undefined =>
        start === undefined ? undefined : toPoint(start + match.index + index)
      return splitPhrase(value, pointAt)
    }

    findAndReplace(tree as Parent as Root, [[phrase, split]], { ignore: ['link', 'heading'] })
  }
}

function splitPhrase(
  value: string,
  pointAt: (index: number) => Point | undefined,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const match of value.matchAll(new RegExp(number, 'g'))) {
    if (match.index > end) nodes.push({ type: 'text', value: value.slice(end, match.index) })
    end = match.index + match[0].length
    const [from, to] = [pointAt(match.index), pointAt(end)]
    nodes.push({
      type: 'clauseReference',
      to: match[0],
      ...(from && to && { position: { start: from, end: to } }),
    })
  }
  if (end < value.length) nodes.push({ type: 'text', value: value.slice(end) })
  return nodes
}
