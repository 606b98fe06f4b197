import { describe, expect, it } from 'vitest'
import { loadEditions } from '../../../lib/editions/editions'
import { numbersOfParts, partJson, partJsonSchema } from '../../../lib/files/part-json'
import type { PartFile } from '../../../lib/files/part-schema'
import { locales } from '../../../lib/i18n/routing'
import { findPart, policyNumbers } from '../../../lib/policy/parts'
import { clauseText, sectionText } from '../../../lib/policy/text'
import { validator } from '../support/json-schema'

/** The editions for tests that are published by a day; what each changes is written down beside them. */
async function editionsOn(today: string) {
  const release = { today, withDrafts: false }
  return (await loadEditions('tests/fixtures/policy-editions', { release })).published
}

const five = await editionsOn('2028-01-10')
const at = (path: string) => `https://enic-kazakhstan.edu.kz/privacy/${path}`

function read(number: string, editions = five, locale: 'kk' | 'ru' = 'ru'): PartFile {
  return JSON.parse(partJson(editions, locale, number))
}

function policyOf(number: number) {
  const found = five.find((one) => one.number === number)
  if (!found) throw new Error(`There is no edition ${number}.`)
  return found.policies.ru
}

describe('a section or clause as JSON', () => {
  it('is the text in force, and where it is found', () => {
    const { section, clause } = findPart(policyOf(5), '5.1')
    expect(read('5.1')).toEqual({
      $schema: at('files/part.schema.json'),
      language: 'ru',
      edition: 5,
      published: '2028-01-10',
      status: 'in-force',
      address: at('ru/editions/5/5.1'),
      shortAddress: at('ru/5.1'),
      kind: 'clause',
      section: { number: '5', heading: section.heading },
      text: clause && clauseText(clause),
      ...clause,
    })
  })

  it('is a section with its clauses', () => {
    const { section } = findPart(policyOf(5), '5')
    expect(read('5')).toMatchObject({ kind: 'section', text: sectionText(section), ...section })
  })

  it('has no day where that of the edition is not known', async () => {
    const first = read('2.4', await editionsOn('2026-11-30'))
    expect(first).toMatchObject({ edition: 1, status: 'in-force' })
    expect(first).not.toHaveProperty('published')
    expect(first).not.toHaveProperty('formerly')
  })

  it('says for what else its number stood, in which editions, and where that is now', () => {
    const formerly = read('2.4').formerly
    expect(formerly).toEqual([
      {
        first: 3,
        last: 4,
        address: at('ru/editions/4/2.4'),
        now: { number: '2.3', address: at('ru/2.3') },
      },
      {
        first: 1,
        last: 1,
        address: at('ru/editions/1/2.4'),
        now: { number: '2.5', address: at('ru/2.5') },
      },
    ])
  })

  it('is the last text of a number that is deleted', async () => {
    const [, second] = five
    const three = await editionsOn('2027-03-01')
    expect(read('7.2', three)).toMatchObject({
      edition: 2,
      published: '2026-12-01',
      status: 'deleted',
      address: at('ru/editions/2/7.2'),
      shortAddress: at('ru/7.2'),
      content: second && findPart(second.policies.ru, '7.2').clause?.content,
    })
    expect(read('7.2', three)).not.toHaveProperty('now')
    expect(read('9')).toMatchObject({ edition: 3, status: 'deleted', kind: 'section' })
  })

  it('says under which number a text is now whose own is no longer given out', () => {
    expect(read('2.6')).toMatchObject({
      edition: 4,
      status: 'renumbered',
      address: at('ru/editions/4/2.6'),
      now: { number: '2.5', address: at('ru/2.5') },
    })
    expect(read('2.6')).not.toHaveProperty('formerly')
  })

  it('is there for each number that was ever given out', () => {
    const given = five.flatMap(({ policies }) => policyNumbers(policies.ru))
    expect(numbersOfParts(five).toSorted()).toEqual([...new Set(given)].sort())
    expect(() => read('3.9')).toThrow('No edition has a section or clause 3.9.')
  })

  it('keeps to its schema, whatever it is', () => {
    const isValid = validator(JSON.parse(partJsonSchema()))
    for (const locale of locales) {
      for (const number of numbersOfParts(five)) {
        expect(isValid(read(number, five, locale)), number).toBe(true)
      }
    }
    expect(isValid({ ...read('2.4'), status: 'earlier' })).toBe(false)
    expect(isValid({ ...read('2.4'), heading: 'A' })).toBe(false)
  })
})
