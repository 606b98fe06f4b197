import { letter } from '../lower'
import type { Fact } from './fact'

/** A date, whole or without the year or the day; with its place in a text. */
export type FoundDate = {
  year?: string | undefined
  month: number
  day?: string | undefined
  written: string
  index: number
}

/** What may follow a year, as a pattern: «года», «г.», «жылғы», «ж.». */
export const yearWord = String.raw`(?:\s*(?:год${letter}*|жыл${letter}*|гг?\.|ж\.)(?!${letter}))`

/** A date as a fact, such as `2026-12-01`. */
export function dateFact({ year = '', month, day, written, index }: FoundDate): Fact {
  const two = (number: string | number) => `${Number(number)}`.padStart(2, '0')
  const key = [year, two(month), day === undefined ? '' : two(day)].join('-')
  return { kind: 'date', key, written, index }
}
