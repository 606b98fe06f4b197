import type { Inline } from './schema'

/** Not the end of a longer number: `2.4` in «п.2.4», but not in «1.2.4». */
const number = String.raw`(?<!\d|\d\.)[1-9]\d*\.[1-9]\d*(?!\d|\.\d)`
const join = String.raw`\s*(?:,|;|и|или|және|мен|бен|пен|немесе|[-–—])\s*`
const numbers = `${number}(?:${join}${number})*`

/** «п. 2.4», «пунктов 4.1, 4.2»; «4.1, 4.2-тармақтардың». */
const phrase = new RegExp(
  String.raw`(?<!\p{L})(?:пп?\.|(?:под)?пункт\p{L}*)\s*${numbers}|${numbers}\s*[-‑–]?\s*тарма[қғ]\p{L}*`,
  'giu',
)

/** A piece of a sentence, and the index at which it begins there. */
export type Piece = { node: Extract<Inline, { type: 'text' | 'reference' }>; index: number }

/** Splits a sentence, in either language, into its text and the clauses that it names. */
export function splitReferences(sentence: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  const addText = (until: number) => {
    if (until > end) {
      pieces.push({ node: { type: 'text', value: sentence.slice(end, until) }, index: end })
    }
  }
  for (const { 0: found, index: start } of sentence.matchAll(phrase)) {
    for (const { 0: to, index } of found.matchAll(new RegExp(number, 'g'))) {
      addText(start + index)
      pieces.push({ node: { type: 'reference', to, value: to }, index: start + index })
      end = start + index + to.length
    }
  }
  addText(sentence.length)
  return pieces
}
