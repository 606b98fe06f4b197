import { russianNumbers } from './russian-numbers'

const ordinalStems = new Map([
  ['перв', 1],
  ['втор', 2],
  ['трет', 3],
  ['четверт', 4],
  ['седьм', 7],
  ['восьм', 8],
  ...[...russianNumbers]
    .filter(([word, value]) => value > 4 && value <= 30 && word.endsWith('ть'))
    .map(([word, value]) => [word.slice(0, -1), value] as const),
])

/** The value of an ordinal, such as «пятого»; undefined where the word is none. */
export function russianOrdinal(word: string): number | undefined {
  const stem =
    /^(.+?)(?:ь?(?:[ыио]й|[ео]го|[ео]му|[ыи]м|[ео]м|а?я|[ае]|[уюио]ю|ей|[ои]е|ые|[ыи]х|[ыи]ми|и))$/.exec(
      word,
    )?.[1]
  return stem === undefined ? undefined : ordinalStems.get(stem)
}
