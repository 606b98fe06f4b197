import { beginningOf } from '../policy/text'

/** Where a text stands in a picture, in pixels, and in which sizes it may be set, the largest first. */
export type Box = {
  width: number
  height: number
  sizes: readonly [number, ...number[]]
  lineHeight: number
}

/** What is shown of a text, and the size and the height that it has. */
export type Fitted = { text: string; size: number; height: number }

/** The width of a text in a font, in ems. */
export type Measure = (text: string) => number

/** The share of a line that is counted on: a picture is not drawn with quite the same widths. */
const surely = 0.98

/**
 * A text in the largest size in which the whole of it fits. Where it fits in none, its beginning in
 * the size `cutAt`, up to the end of a word.
 */
export function fitText(text: string, box: Box, measure: Measure, cutAt?: number): Fitted {
  const heightIn = (size: number, shown: string) =>
    linesOf(shown, (box.width * surely) / size, measure) * size * box.lineHeight
  const whole = box.sizes.find((size) => heightIn(size, text) <= box.height)
  const size = whole ?? cutAt ?? Math.min(...box.sizes)
  const shown = whole ? text : longest(text, (one) => heightIn(size, one) <= box.height)
  return { text: shown, size, height: heightIn(size, shown) }
}

/** How many lines a text takes, each as full as it can be. */
function linesOf(text: string, width: number, measure: Measure): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const own = measure(word)
    const joined = used === 0 ? own : used + measure(' ') + own
    if (joined <= width) {
      used = joined
      continue
    }
    // A word that is wider than a line breaks.
    lines += (used > 0 ? 1 : 0) + Math.ceil(own / width) - 1
    used = own % width
  }
  return lines
}

/** The longest beginning that fits. */
function longest(text: string, fits: (beginning: string) => boolean): string {
  const ends = [...text.matchAll(/ /g)].map(({ index }) => index).reverse()
  const beginnings = ends.map((end) => beginningOf(text, end + 1))
  return beginnings.find(fits) ?? beginningOf(text, 1)
}
