import type { Inline } from '../policy/schema'
import { contentText } from '../policy/text'

/** Pieces of a paragraph, one after another; those that are kept have to stand in one line. */
export type Run = { kept: boolean; pieces: Inline[] }

/**
 * What a line does not break: a word with its hyphens, so that nobody asks whether a hyphen at the
 * end of a line belongs to the word; a range, «4.1–4.3»; «3) тармақшасы», which is the same as
 * «3-тармақшасы»; and a dash with the word before it, so that no line begins with one. Some texts have
 * a hyphen for a dash.
 */
const kept = /\S+\) тармақша\S*|\S+[-–]\S+(?: [–—-](?= |$))?|\S+ [–—-](?= |$)/g
/** The longest that is kept, in characters: more might be wider than a line. */
const longest = 40

/** A paragraph as runs. Its text stays the same: it has no other characters, nor other spaces. */
export function unbroken(content: readonly Inline[]): Run[] {
  const text = contentText(content)
  const ends = [...text.matchAll(kept)]
    .filter(([found]) => found.length <= longest)
    .flatMap(({ 0: found, index }) => [index, index + found.length])
  return [...ends, text.length].flatMap((end, index) => {
    const pieces = slice(content, ends[index - 1] ?? 0, end)
    return pieces.length > 0 ? [{ kept: index % 2 === 1, pieces }] : []
  })
}

/** The pieces between two places in the text. A link may be cut in two, a reference never is. */
function slice(content: readonly Inline[], start: number, end: number): Inline[] {
  let offset = 0
  return content.flatMap((piece): Inline[] => {
    const own = piece.value.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    offset += piece.value.length
    if (own === '') return []
    return [piece.type === 'reference' ? piece : { ...piece, value: own }]
  })
}
