import { russianNumbers } from './russian-numbers'

/** What adjectives such as «двадцатипятидневный» are put together from. */
const prefixes = [
  ['одно', 1],
  ['дву', 2],
  ['девяносто', 90],
  ['сто', 100],
  ...[...russianNumbers].filter(([word]) => /(?:[их]|сот|ка)$/.test(word) && word !== 'три'),
] as const

/** The numbers that the first part of such an adjective is made of; undefined where it is none. */
export function russianPrefix(text: string): number[] | undefined {
  if (text === '') return []
  for (const [word, value] of prefixes) {
    if (!text.startsWith(word)) continue
    const rest = russianPrefix(text.slice(word.length))
    if (rest) return [value, ...rest]
  }
  return undefined
}
