import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'

/** A source in which the characters that are written by their code (`&nbsp;`) stand as such. */
export type Typed = {
  text: string
  /** Where in the source a character of the text stands, by its index. */
  offsetOf: (index: number) => number
  /** Where each code stands, in the text and in the source, and what it is. */
  codes: { index: number; length: number; offset: number; code: string; character: string }[]
}

const code = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z][a-z\d]{1,31}));/gi

/** Reads the codes of a source, as Markdown does (CommonMark, 2.5). */
export function typedText(source: string): Typed {
  const codes: Typed['codes'] = []
  let text = ''
  let end = 0
  for (const { 0: found, index: offset, groups } of source.matchAll(code)) {
    const character = decode(groups ?? {})
    if (character === undefined) continue
    text += source.slice(end, offset)
    codes.push({ index: text.length, length: character.length, offset, code: found, character })
    text += character
    end = offset + found.length
  }
  text += source.slice(end)
  return { text, codes, offsetOf: (index) => offsetIn(codes, index) }
}

function decode({ decimal, hex, name }: Record<string, string | undefined>): string | undefined {
  if (decimal) return decodeNumericCharacterReference(decimal, 10)
  if (hex) return decodeNumericCharacterReference(hex, 16)
  return (name && decodeNamedCharacterReference(name)) || undefined
}

function offsetIn(codes: Typed['codes'], index: number): number {
  const before = codes.findLast((one) => one.index <= index)
  if (!before) return index
  const inside = index - before.index
  if (inside < before.length) return before.offset
  return before.offset + before.code.length + inside - before.length
}
