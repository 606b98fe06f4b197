import { caseEndings } from './kazakh'

/** The value of each number word, without an ending. */
export const kazakhNumbers: ReadonlyMap<string, number> = new Map([
  ['нөл', 0],
  ['жарым', 0.5],
  ['бір', 1],
  ['екі', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
  ['он', 10],
  ['жиырма', 20],
  ['отыз', 30],
  ['қырық', 40],
  ['елу', 50],
  ['алпыс', 60],
  ['жетпіс', 70],
  ['сексен', 80],
  ['тоқсан', 90],
  ['жүз', 100],
  ['мың', 1000],
  ['миллион', 1e6],
  ['млн', 1e6],
  ['миллиард', 1e9],
  ['млрд', 1e9],
])

/** Stems that lose their vowel before an ending. */
const shortened = new Map([
  ['жиырм', 20],
  ['ек', 2],
  ['алт', 6],
  ['жет', 7],
])

const stems = [...kazakhNumbers.keys(), ...shortened.keys()].join('|')
const inflected = new RegExp(
  `^(${stems})(?:(?:[ыі]?нш[ыі]|е?у)[ыі]?${caseEndings}?|${caseEndings})$`,
)

/** Words of their own: there, together, sometimes. */
const others = new Set(['онда', 'бірге', 'бірде'])

/** The value of a number word with an ending: «бестен», «бесінші», «екеуі»; undefined for any other. */
export function kazakhInflected(word: string): number | undefined {
  if (others.has(word)) return undefined
  const stem = inflected.exec(word)?.[1] ?? ''
  return kazakhNumbers.get(stem) ?? shortened.get(stem)
}
