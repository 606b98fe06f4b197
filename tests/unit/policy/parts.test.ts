import { describe, expect, it } from 'vitest'
import {
  clausesOf,
  findPart,
  kindOf,
  neighboursOf,
  numberedParts,
  type Part,
  policyNumbers,
  policyParts,
  referrersOf,
} from '../../../lib/policy/parts'
import { first } from '../support/editions'

const policy = first.policies.ru
const partOf = (number: string) => findPart(policy, number)
const numberOf = (part: Part | undefined) => part?.number

describe('a part of the policy', () => {
  it('is each section and clause, in the order of the text', () => {
    expect(policyNumbers(policy).join(' ')).toBe('1 1.1 1.2 2 2.1 2.2 3 3.1 3.2 4 4.1')
  })

  it('is a section or a clause', () => {
    const kinds = policyParts(policy).map((part) => `${part.number} ${kindOf(part)}`)
    expect(kinds.slice(0, 4)).toEqual(['1 section', '1.1 clause', '1.2 clause', '2 section'])
  })

  it.each(['5', '2.3', '', '2.1-1'])('is not “%s”', (number) => {
    expect(() => partOf(number)).toThrow(`The policy has no section or clause ${number}.`)
  })

  it('shows one clause, or all clauses of a section', () => {
    expect(clausesOf(partOf('2.2')).map(({ number }) => number)).toEqual(['2.2'])
    expect(clausesOf(partOf('3')).map(({ number }) => number)).toEqual(['3.1', '3.2'])
  })

  it.each([
    ['1.1', undefined, '1.2'],
    ['2.2', '2.1', '3.1'],
    ['4.1', '3.2', undefined],
    ['1', undefined, '2'],
    ['4', '3', undefined],
  ])('%s stands between %s and %s', (number, previous, next) => {
    const neighbours = neighboursOf(policy, partOf(number))
    expect(numberOf(neighbours.previous)).toBe(previous)
    expect(numberOf(neighbours.next)).toBe(next)
  })

  it.each([
    ['2.2', ['2.1', '4.1'], 'in a clause and in an item'],
    ['2.1', ['4.1'], 'in a clause'],
    ['2', ['4.1'], 'outside its own clauses'],
    ['4', ['2.2'], 'as a clause of it'],
    ['3', [], 'nowhere'],
  ])('%s is named by %j: %s', (number, expected) => {
    expect(referrersOf(policy, partOf(number)).map(numberOf)).toEqual(expected)
  })
})

/** The clauses that name a part after clause 3.1 was given a reference to another. */
function namedBy(number: string, to: string, covers?: string[]) {
  const changed = structuredClone(policy)
  findPart(changed, '3.1').clause?.content.push({ type: 'reference', to, value: to, covers })
  return referrersOf(changed, findPart(changed, number)).map(numberOf)
}

describe('a part is named', () => {
  it.each([
    ['a section', '1', '1'],
    ['a section of which an item is named', '2', '2.1-1'],
    ['a clause of which an item is named', '2.1', '2.1-1'],
  ])('as %s', (_, number, to) => {
    expect(namedBy(number, to)).toContain('3.1')
  })

  it('where a range covers it', () => {
    expect(namedBy('1.2', '2.2', ['1.2', '2.1'])).toContain('3.1')
  })

  it.each([
    ['a clause, by the number of its section', '1.2', '1'],
    ['a section, by its own clauses', '3', '3.1'],
  ])('not as %s', (_, number, to) => {
    expect(namedBy(number, to)).not.toContain('3.1')
  })
})

it('every clause is followed by its items', () => {
  const numbers = numberedParts(policy).map(({ number }) => number)
  expect(numbers.join(' ')).toBe('1.1 1.2 2.1 2.1-1 2.1-2 2.1-3 2.2 3.1 3.2 4.1')
})
