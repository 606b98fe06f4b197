/** The number of a month, from 1. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/** An ISO date in the parts of which a sentence is made: Kazakh has an ending of its own for each month. */
export function dateParts(date: string): { year: string; month: Month; day: string } {
  const [year = '', month, day] = date.split('-')
  return { year, month: Number(month) as Month, day: `${Number(day)}` }
}
