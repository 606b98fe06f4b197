import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import type { Misnumbering } from './numbering'

/** A number in the run in which a fault was found. */
type Numbered = {
  /** The section whose clauses are numbered; undefined where it is the sections themselves. */
  section: string | undefined
  /** The number as written: `2`, `2.4`. */
  found: string
  /** What it stands for, where that can be known. */
  number: number | undefined
  /** Clauses that are there but were reported where they stand, so they are not missing here. */
  misplaced: ReadonlySet<string>
}

/** Reports a misnumbered section or clause. */
export function reportNumber(
  file: VFile,
  place: Point | undefined,
  fault: Misnumbering,
  { section, found, number: value, misplaced }: Numbered,
): void {
  const write = (one: number) => (section === undefined ? `${one}` : `${section}.${one}`)
  const number = value === undefined ? undefined : write(value)
  switch (fault.kind) {
    case 'skipped': {
      const missing = fault.missing.map(write)
      const after = fault.after === 0 ? undefined : write(fault.after)
      if (!missing.every((one) => misplaced.has(one))) {
        addFault(file, place, 'number-skipped', { section, found, missing, after })
      }
      break
    }
    case 'repeated':
      addFault(file, place, 'number-repeated', { section, found, number })
      break
    case 'unordered':
      addFault(file, place, 'number-out-of-order', { section, found })
      break
    case 'foreign':
      // Only the number of a clause names a section, its own or another.
      if (section !== undefined) {
        addFault(file, place, 'clause-in-wrong-section', { section, found, number })
      }
  }
}
