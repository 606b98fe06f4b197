import type { Heading, Paragraph, Parent } from 'mdast'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import { findBullets, findListSigns, findLostSigns } from './list-signs'
import { findLeft } from './markup-left'
import { isNoted, pointAt } from './points'
import { readText } from './sentence'
import { beginningOf } from './text'

/** A word with a backslash before a sign, as converters write it for Markdown. */
const escaped = /\S*\\[!-/:-@[-`{-~]\S*/g
/** A word that is divided at the end of a line, where Markdown puts a space. */
const divided = /[\p{L}\p{M}]+-(?=[ \t]*\r?\n[ \t]*\p{L})/gu
/** How much of what is wrong a fault quotes, in characters. */
const quoted = 40

/** Reports what Markdown left in a paragraph or heading for readers to see, who should not. */
export function checkText(
  node: Heading | Paragraph,
  parent: Parent | undefined,
  file: VFile,
): void {
  const start = node.position?.start.offset ?? 0
  const source = String(file).slice(start, node.position?.end.offset)
  const told: { start: number; end: number }[] = []
  const tell = (
    ruleId: 'item-sign' | 'markup-left' | 'address-unread',
    found: string,
    at: number,
  ) => {
    const place = pointAt(file, at)
    const isKnown = told.some((one) => one.start <= at && at < one.end)
    // One slip may be several: a bullet of Word is an invisible character, too, and one before an
    // address hides it.
    const word = ruleId === 'address-unread' ? wordStart(String(file), at) : at
    if (isKnown || isNoted(file, pointAt(file, word), found.length + at - word)) return
    told.push({ start: at, end: at + found.length })
    const words = beginningOf(found, quoted)
    if (ruleId === 'item-sign') addFault(file, place, ruleId, { sign: words })
    else addFault(file, place, ruleId, { found: words })
  }

  const lost = parent?.type === 'listItem' ? findLostSigns(source) : []
  const signs = node.type === 'heading' ? findBullets(source) : findListSigns(source)
  for (const { sign, index } of [...signs, ...lost]) tell('item-sign', sign, start + index)
  for (const { 0: found, index } of source.matchAll(divided)) {
    addFault(file, pointAt(file, start + index), 'word-divided', { found })
  }
  const escapes = [...source.matchAll(escaped)]
  for (const { 0: found, index } of escapes) tell('markup-left', found, start + index)
  if (escapes.length > 0) return

  const { sentence, text, offsets } = readText(node, 0, file)
  const isInLink = sentence.flatMap((one) => Array.from(one.text, () => one.link !== undefined))
  for (const { kind, found, index } of findLeft(text)) {
    // Where a link leads is checked; its text may be any, or, in «<https://…>», that address.
    const at = offsets[index] ?? start
    if (isInLink[index] && (kind === 'address' || String(file)[at] === '<')) continue
    tell(kind === 'markup' ? 'markup-left' : 'address-unread', found, at)
  }
}

/** Where the word begins that a place is in. */
function wordStart(source: string, offset: number): number {
  return source.slice(0, offset).search(/\S*$/)
}
