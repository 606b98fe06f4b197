/** A number as a sentence has it: `4.3` of «пункты 4.1–4.3», `3` of «подпункт 3)». */
export type WrittenNumber = {
  value: string
  /** Where it stands in the sentence. */
  index: number
  /** The number at which the range began that this one ends. */
  from: string | undefined
}

const ends = String.raw`(?!\d|\.\d)`

/** The number of a clause; not a piece of another, as in «1.2.4» and «4.1-1». */
export const pointed = String.raw`(?<!\d|\d\.)[1-9]\d*\.[1-9]\d*${ends}(?![-‑]\d+(?![\d.]))`
/** That of a section or an item, with the bracket that official texts put after an item's. */
export const whole = String.raw`(?<![\p{L}\d]|\d\.)[1-9]\d{0,2}${ends}\)?`

const dash = '[-‑–—]'
/** «4.1–4.3», «с пункта 4.1 по пункт 4.3», «4.1-ден 4.3-ке дейінгі» */
const range = new RegExp(
  String.raw`^\)?\s*(?:${dash}|(?:по|до)(?:\s+\p{L}+)?|[-‑]?\p{L}*[ндт][ае]н(?:\s+бастап)?)\s*$`,
  'iu',
)

/**
 * What joins numbers, or names, in a list; `words` are those of a language, as a pattern. A number may
 * have a stop, as where it stands at its clause: «пп. 4.1., 4.2.».
 */
export function joinOf(words: string): string {
  // «и/или», «және (немесе)»
  const either = String.raw`(?:${words})(?:\s*[/(]\s*(?:${words})\)?)?\s+`
  return String.raw`\.?\s*(?:[,;]\s*(?:${either})?|${dash}\s*|(?<=\s)${either})`
}

/** Numbers in a list, all with a point or all without. */
export function listOf(join: string): string {
  return [pointed, whole].map((one) => `${one}(?:${join}${one})*`).join('|')
}

/** The numbers of a list that stands at `start` in its sentence. */
export function readNumbers(list: string, start: number): WrittenNumber[] {
  let previous = ''
  let end = 0
  return [...list.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: value, index }) => {
    const from = isRange(list.slice(end, index)) ? previous : undefined
    previous = value
    end = index + value.length
    return { value, index: start + index, from }
  })
}

/** Whether what stands between two numbers makes a range of them. */
export function isRange(between: string): boolean {
  return range.test(between)
}
