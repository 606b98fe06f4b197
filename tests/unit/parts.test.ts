import { describe, expect, it } from 'vitest'
import { loadEdition } from '../../lib/policy/edition'
import {
  beginningOf,
  clausesOf,
  findPart,
  kindOf,
  neighboursOf,
  policyNumbers,
  referrersOf,
  textOf,
} from '../../lib/policy/parts'

const { policies } = await loadEdition()
const policy = policies.ru
const partOf = (number: string) => findPart(policy, number)

describe('a part of the policy', () => {
  it('is each of the 8 sections and 23 clauses', () => {
    const numbers = policyNumbers(policy)
    expect(numbers.filter((one) => kindOf(one) === 'section')).toHaveLength(8)
    expect(numbers.filter((one) => kindOf(one) === 'clause')).toHaveLength(23)
    expect(numbers.slice(0, 3)).toEqual(['1', '1.1', '1.2'])
  })

  it.each(['9', '2.5', '', '5.1-1'])('is not “%s”', (number) => {
    expect(() => partOf(number)).toThrow(/no section or clause/)
  })

  it('is one clause, or all clauses of a section', () => {
    expect(clausesOf(partOf('2.4')).map(({ number }) => number)).toEqual(['2.4'])
    expect(clausesOf(partOf('4')).map(({ number }) => number)).toEqual(['4.1', '4.2', '4.3'])
  })

  it.each([
    ['1.1', undefined, '1.2'],
    ['2.4', '2.3', '3.1'],
    ['8.1', '7.2', undefined],
    ['1', undefined, '2'],
    ['8', '7', undefined],
  ])('%s stands between %s and %s', (number, previous, next) => {
    expect(neighboursOf(policy, partOf(number))).toEqual({ previous, next })
  })

  it.each([
    ['2.4', ['5.1']],
    ['4.1', ['4.3']],
    ['4', []],
    ['2', ['5.1']],
    ['4.3', []],
  ])('%s is named by %j', (number, expected) => {
    expect(referrersOf(policy, partOf(number))).toEqual(expected)
  })

  it('has its items and references in its text', () => {
    const [clause] = clausesOf(partOf('5.1'))
    expect(clause && textOf(clause)).toMatch(/право: Получать.*в п\. 2\.4 настоящей Политики\. Обж/)
  })
})

describe('the beginning of a text', () => {
  it.each([
    ['короткий текст', 20, 'короткий текст'],
    ['один два три', 10, 'один два…'],
    ['один, два', 6, 'один…'],
    ['«Политика» (далее – текст)', 20, '«Политика» (далее…'],
  ])('“%s” in %d characters is “%s”', (text, length, beginning) => {
    expect(beginningOf(text, length)).toBe(beginning)
  })
})
