import { describe, expect, it } from 'vitest'
import { rowId } from '../../../lib/comparison/rows'
import { fateOf } from '../../../lib/editions/fate'
import { policyEditions } from '../support/policy-editions'

const { published } = policyEditions

/** What became of a part: its number today, where it was deleted, and where it was changed. */
function fate(edition: number, number: string) {
  const { now, deletion, changes } = fateOf(published, edition, 'ru', number)
  const placeOf = (entry: (typeof changes)[number]) => `${entry.edition}#${rowId(entry.change)}`
  return { now, deletion: deletion && placeOf(deletion), changes: changes.map(placeOf) }
}

describe('what became of a part of an earlier edition', () => {
  it('is its number today, and each edition that changed it since, if only its number', () => {
    expect(fate(1, '2.4')).toEqual({
      now: '2.5',
      deletion: undefined,
      changes: ['2#2.5', '3#2.6', '5#2.5'],
    })
    expect(fate(4, '2.6').changes).toEqual(['5#2.5'])
  })

  it('is nothing where nothing changed', () => {
    expect(fate(1, '1.3')).toEqual({ now: '1.3', deletion: undefined, changes: [] })
  })

  it('is its deletion, for a section with all clauses of it', () => {
    expect(fate(3, '9')).toEqual({ now: undefined, deletion: '4#deleted-9', changes: [] })
    expect(fate(3, '9.1')).toEqual({ now: undefined, deletion: '4#deleted-9.1', changes: [] })
  })

  it('is told of a clause by what became of its items', () => {
    expect(fate(2, '5.1').changes).toContain('3#5.1-4')
  })

  it('of an item is what became of it alone', () => {
    expect(fate(1, '4.1-2')).toMatchObject({ now: '4.1-3', changes: ['2#4.1-3'] })
    expect(fate(3, '5.1-3')).toMatchObject({ now: undefined, deletion: '4#deleted-5.1-3' })
  })

  it('is that it is there, where it was deleted and added again', () => {
    expect(fate(2, '7.2')).toMatchObject({ now: '6.2', deletion: undefined })
  })
})
