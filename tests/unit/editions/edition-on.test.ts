import { expect, it } from 'vitest'
import { daysAfter } from '../../../lib/editions/days'
import { editionOn } from '../../../lib/editions/edition-on'
import { fc } from '../../support/seed'
import { all, first, inForce } from '../support/editions'

it('the edition of a day is the last that was published by it', () => {
  expect(editionOn(all, '2026-01-15')).toBe(inForce)
  expect(editionOn(all, '2099-01-01')).toBe(inForce)
})

it('before the first one whose day is known there is none of which that can be said', () => {
  expect(editionOn(all, '2026-01-14')).toBeUndefined()
  expect(editionOn([first], '2026-01-15')).toBeUndefined()
  expect(editionOn([], '2026-01-15')).toBeUndefined()
})

it('of two editions of one day the later one counts', () => {
  const later = { ...inForce, number: 3 }
  expect(editionOn([...all, later], '2026-01-15')).toBe(later)
})

it('whatever the days, nobody is led to an edition that came later, or past one that did not', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((count) => daysAfter('2026-01-01', count))
  const days = fc.array(day, { maxLength: 8 }).map((some) => some.sort())
  fc.assert(
    fc.property(days, day, (published, asked) => {
      const editions = [undefined, ...published].map((one) => ({ published: one }))
      const found = editionOn(editions, asked)
      const after = editions.slice(found ? editions.indexOf(found) + 1 : 1)
      expect(found?.published === undefined || found.published <= asked).toBe(true)
      for (const one of after) expect(`${one.published}` > asked).toBe(true)
    }),
  )
})
