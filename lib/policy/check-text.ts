import type { Heading, Paragraph } from 'mdast'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import { findListSigns } from './list-signs'
import { findLeft } from './markup-left'
import { pointAt } from './points'
import { readText } from './sentence'
import { beginningOf } from './text'

/** A word with a backslash before a sign, as converters write it for Markdown. */
const escaped = /\S*\\[!-/:-@[-`{-~]\S*/g
/** How much of what is wrong a fault quotes, in characters. */
const quoted = 40

/** Reports what Markdown left in a paragraph or heading for readers to see, who should not. */
export function checkText(node: Heading | Paragraph, file: VFile): void {
  const start = node.position?.start.offset ?? 0
  const source = String(file).slice(start, node.position?.end.offset)

  if (node.type === 'paragraph') {
    for (const { sign, index } of findListSigns(source)) {
      addFault(file, pointAt(file, start + index), 'item-sign', { sign })
    }
  }
  const escapes = [...source.matchAll(escaped)]
  for (const { 0: found, index } of escapes) {
    const values = { found: beginningOf(found, quoted) }
    addFault(file, pointAt(file, start + index), 'markup-left', values)
  }
  if (escapes.length > 0) return

  const { sentence, text, at } = readText(node, 0, file)
  const isInLink = sentence.flatMap((one) => Array.from(one.text, () => one.link !== undefined))
  for (const { kind, found, index } of findLeft(text)) {
    // Where a link leads was checked; its text may be any.
    if (kind === 'address' && isInLink[index]) continue
    const ruleId = kind === 'markup' ? 'markup-left' : 'address-unread'
    addFault(file, at(index), ruleId, { found: beginningOf(found, quoted) })
  }
}
