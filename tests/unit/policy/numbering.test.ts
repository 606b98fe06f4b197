import { describe, expect, it } from 'vitest'
import { reviewNumbers } from '../../../lib/policy/numbering'
import { fc } from '../../support/seed'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const review = (numbers: number[]) => reviewNumbers(numbers.map((number) => ({ number })))
const faults = (numbers: number[]) => review(numbers).flatMap(({ fault }) => fault?.kind ?? [])

const count = fc.integer({ min: 3, max: 30 })

describe('numbers that should run 1, 2, 3 …', () => {
  it('are right when they do', () => {
    fc.assert(
      fc.property(count, (length) => {
        expect(faults(upTo(length))).toEqual([])
      }),
    )
  })

  it('have one fault when one is left out', () => {
    fc.assert(
      fc.property(count, fc.nat(), (length, pick) => {
        const numbers = upTo(length)
        numbers.splice(pick % (length - 1), 1)
        expect(faults(numbers)).toEqual(['skipped'])
      }),
    )
  })

  it('have one fault when one takes the number of the last', () => {
    fc.assert(
      fc.property(count, fc.nat(), (length, pick) => {
        const at = 1 + (pick % (length - 1))
        const numbers = upTo(length)
        numbers[at] = at
        expect(faults(numbers)).toEqual(['repeated'])
        expect(review(numbers).map(({ number }) => number)).toEqual(upTo(length))
      }),
    )
  })

  it('have one fault when one takes the number of the next', () => {
    fc.assert(
      fc.property(count, fc.nat(), (length, pick) => {
        const at = pick % (length - 1)
        const numbers = upTo(length)
        numbers[at] = at + 2
        expect(faults(numbers)).toEqual(['repeated'])
        expect(review(numbers).map(({ number }) => number)).toEqual(upTo(length))
      }),
    )
  })

  it('have one fault when two neighbours change places', () => {
    fc.assert(
      fc.property(count, fc.nat(), (length, pick) => {
        const at = pick % (length - 1)
        const numbers = upTo(length)
        numbers.splice(at, 2, at + 2, at + 1)
        expect(faults(numbers)).toEqual(['unordered'])
      }),
    )
  })
})
