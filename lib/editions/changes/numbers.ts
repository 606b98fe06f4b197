/** Orders `2`, `2.4`, `2.4-1`, `2.10` as a text has them. */
export function compareNumbers(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((number) => number.split(/[.-]/).map(Number))
  const places = [0, 1, 2].map((place) => (ours?.[place] ?? 0) - (theirs?.[place] ?? 0))
  return places.find((difference) => difference !== 0) ?? 0
}
