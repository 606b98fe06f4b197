import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { addDoubt, addFault } from './fault'
import type { Misnumbering } from './numbering'

/** The run of numbers in which a fault was found. */
type Series = {
  what: 'section' | 'clause'
  /** What is numbered through: `the policy`, `section 2`. */
  parent: string
  /** The number as written: `2`, `2.4`. */
  found: string
  /** What it stands for, where that can be told. */
  number: number | undefined
  /** Writes a number of this run: 4 as `2.4`. */
  label: (number: number) => string
}

/** Words a misnumbering and keeps the numbers it concerns out of the comparison of languages. */
export function faultNumber(
  file: VFile,
  place: Point | undefined,
  fault: Misnumbering,
  { what, parent, found, number, label }: Series,
): void {
  const missing = fault.kind === 'skipped' ? fault.missing.map(label) : []
  const told = missing.length > 0 && missing.every((one) => file.data.doubtful?.has(one))
  if (told) return

  const order = `Number the ${what}s of ${parent} from top to bottom: ${[1, 2, 3].map(label).join(', ')} …`
  const renumber = number === undefined ? order : `Give this ${what} the number ${label(number)}.`
  const say = (reason: string, cure: string) => addFault(file, place, reason, cure)

  switch (fault.kind) {
    case 'skipped': {
      const before = fault.after === 0 ? `the beginning of ${parent}` : label(fault.after)
      say(
        `The ${what} number ${missing.join(', ')} is skipped: ${found} follows ${before}.`,
        `Number the ${what}s of ${parent} without a gap, or add the ${what} that is missing.`,
      )
      break
    }
    case 'repeated':
      say(`The ${what} number ${found} is repeated.`, renumber)
      break
    case 'unordered':
      say(`The ${what} number ${found} is out of order.`, order)
      break
    case 'foreign':
      say(
        `The ${what} number ${found} stands in ${parent}.`,
        `${renumber} If the number is right, move the ${what} to its own section.`,
      )
  }
  addDoubt(file, [found, ...missing, ...(number === undefined ? [] : [label(number)])])
}
