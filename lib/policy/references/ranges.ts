/** The most that a range covers: sections, and the clauses of one, have at most two digits. */
const most = 99

/**
 * The numbers between the ends of a range of parts of one kind: `4.2` for `4.1` and `4.3`. None where
 * it runs backwards, which is a fault, nor where it runs from one section into another: how many
 * clauses the first has, the numbers do not say.
 */
export function between(from: string, to: string): string[] {
  const [first, last] = [split(from), split(to)]
  if (first.parent !== last.parent || last.place - first.place > most) return []
  const length = Math.max(0, last.place - first.place - 1)
  return Array.from({ length }, (_, index) => `${first.parent}${first.place + index + 1}`)
}

/** Whether the second of two numbers of parts of one kind comes before the first. */
export function isBackwards(from: string, to: string): boolean {
  const [first, last] = [from, to].map((one) => one.split(/[.-]/).map(Number))
  const differing = first?.findIndex((one, index) => one !== last?.[index]) ?? -1
  return (first?.[differing] ?? 0) > (last?.[differing] ?? 0)
}

/** `4.` and 2 of `4.2`, `5.1-` and 3 of `5.1-3`. */
function split(number: string): { parent: string; place: number } {
  const [, parent = '', place = ''] = /^(.*?)(\d+)$/.exec(number) ?? []
  return { parent, place: Number(place) }
}
