/** A number as found. `foreign`: its first part names another section, so only its place counts. */
export type Found = { number: number; foreign?: boolean }

export type Misnumbering =
  | { kind: 'skipped'; missing: number[]; after: number }
  | { kind: 'repeated' | 'unordered' | 'foreign' }

/** What a number stands for, where that can be known, and what is wrong with it. */
export type Reviewed = { number: number | undefined; fault?: Misnumbering }

/**
 * Reviews numbers that should run 1, 2, 3 … and says what each stands for.
 *
 * One slip of the pen gives one fault: a mistyped number is taken for the one that is missing in
 * its place, so that the numbers after it are not reported too.
 */
export function reviewNumbers(found: readonly Found[]): Reviewed[] {
  const present = new Set(found.filter((one) => !one.foreign).map((one) => one.number))
  const seen = new Set<number>()
  let highest = 0

  const takeNext = (): number | undefined => {
    if (present.has(highest + 1)) return undefined
    highest += 1
    seen.add(highest)
    return highest
  }

  return found.map(({ number, foreign }, index) => {
    if (foreign) return { number: takeNext(), fault: { kind: 'foreign' } }
    // Of 1, 2, 4, 4 the first 4 is the slip: it stands where 3 should.
    const comesAgain = found.slice(index + 1).some((one) => !one.foreign && one.number === number)
    const leaps = number > highest + 1 && !present.has(highest + 1)
    if (seen.has(number) || (comesAgain && leaps))
      return { number: takeNext(), fault: { kind: 'repeated' } }
    seen.add(number)
    if (number < highest) return { number, fault: { kind: 'unordered' } }

    const after = highest
    highest = number
    const missing = range(after + 1, number).filter((one) => !present.has(one))
    return missing.length > 0 ? { number, fault: { kind: 'skipped', missing, after } } : { number }
  })
}

/** The whole numbers from `start` up to but not including `end`. */
function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
