import { describe, expect, it } from 'vitest'
import { itemDrafts, itemPaths } from '../../../lib/build/item-drafts'
import { policyEditions } from '../support/policy-editions'

const drafts = new Map(itemDrafts(policyEditions))
const placeOf = (pathname: string) => drafts.get(pathname)?.headers.Location

describe('the address of an item', () => {
  it.each([
    ['/privacy/ru/5.1-3', '/privacy/ru/5.1#5.1-3'],
    ['/privacy/kk/editions/1/5.1-5', '/privacy/kk/editions/1/5.1#5.1-5'],
    ['/privacy/ru/editions/6/8.2-10', '/privacy/ru/editions/6/8.2#8.2-10'],
  ])('%s leads to its place %s', (pathname, place) => {
    expect(placeOf(pathname)).toBe(place)
  })

  it('leads to where it was, when it is there no more', () => {
    // Edition 5 has four items there, the first three had five.
    expect(placeOf('/privacy/ru/5.1-5')).toBe('/privacy/ru/5.1#5.1-5')
    expect(placeOf('/privacy/ru/editions/5/5.1-5')).toBeUndefined()
  })

  it('is there without a language, too', () => {
    expect(itemPaths(policyEditions)).toEqual(
      expect.arrayContaining(['5.1-3', '5.1-5', 'editions/1/5.1-5']),
    )
  })
})
