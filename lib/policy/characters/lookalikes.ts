import type { Slip } from './check-characters'

/** Latin letters, and below each the Cyrillic one that looks the same. */
const latin = 'aceopxyiABCEHKMOPTXYI'
const cyrillic = 'асеорхуіАВСЕНКМОРТХУІ'

const word = /(?<![\p{L}\p{N}/@._])[\p{L}\p{M}]{2,}(?![\p{L}\p{N}/@_])/gu

/**
 * Finds words that are wholly written in letters of the other script: «законодательством PK», where
 * the text has «РК» elsewhere and more often.
 */
export function findLookalikes(text: string): Slip[] {
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({ found, index }))
  const counts = new Map<string, number>()
  for (const { found } of words) {
    const small = found.toLowerCase()
    counts.set(small, (counts.get(small) ?? 0) + 1)
  }
  const countOf = (one: string) => counts.get(one.toLowerCase()) ?? 0
  return words.flatMap(({ found, index }, place): Slip[] => {
    const twin = inOtherScript(found)
    if (twin === undefined || countOf(twin) <= countOf(found)) return []
    const script = /[a-z]/i.test(found) ? 'Latin' : 'Cyrillic'
    const isAmongOthers = [words[place - 1], words[place + 1]].some(
      (beside) => beside && /\p{Script=Cyrillic}/u.test(beside.found),
    )
    // «He» may begin an English sentence.
    if (script === 'Latin' && !isAmongOthers) return []
    const values = { word: found, script } as const
    return [{ ruleId: 'word-in-lookalikes', index, length: found.length, values }]
  })
}

/** The word that looks the same in the other script; undefined where there is none. */
function inOtherScript(found: string): string | undefined {
  for (const [from, to] of [
    [latin, cyrillic],
    [cyrillic, latin],
  ] as const) {
    const letters = [...found].map((letter) => to[from.indexOf(letter)])
    if (letters.every((letter) => letter !== undefined)) return letters.join('')
  }
  return undefined
}
