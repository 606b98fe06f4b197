import { expect, it } from 'vitest'
import { nearestOf } from '../../../lib/serve/nearest'
import { fc } from '../../support/seed'

const beginnings = { '/a': 'a', '/a/2': 'section', '/a/2.4': 'clause', '/2': 'other' }
const nearest = nearestOf(beginnings)

it.each([
  ['/a', 'a'],
  ['/a/', 'a'],
  ['/a/x', 'a'],
  ['/a/24', 'a'],
  ['/a/2a', 'a'],
  ['/a/2A', 'a'],
  ['/a/2', 'section'],
  ['/a/2.', 'section'],
  ['/a/2.9', 'section'],
  ['/a/2.41', 'section'],
  ['/a/2,4', 'section'],
  ['/a/2%204', 'section'],
  ['/a/2.4-9', 'clause'],
  ['/a/2.4/x/y', 'clause'],
  ['/2-9', 'other'],
])('to %s comes nearest: %s', (path, value) => {
  expect(nearest(path)).toBe(value)
})

it.each(['', '/', '/b', '/ab', '/A', '/constructor', '/b/a/2', '//a'])('to %j nothing', (path) => {
  expect(nearest(path)).toBeUndefined()
})

it('where there are no beginnings, nothing comes near', () => {
  expect(nearestOf({})('/a')).toBeUndefined()
})

it('is the longest beginning, however the address goes on', () => {
  const end = fc.string({ unit: 'binary' }).filter((text) => !/^[a-z\d]/i.test(text))
  const within = fc.constantFrom(...Object.keys(beginnings))
  fc.assert(
    fc.property(within, end, (beginning, rest) => {
      const path = `${beginning}${rest}`
      const [longest = ''] = Object.keys(beginnings)
        .filter((one) => path.startsWith(one) && !/^[a-z\d]/i.test(path.slice(one.length)))
        .sort((one, other) => other.length - one.length)
      expect(nearest(path)).toBe(new Map(Object.entries(beginnings)).get(longest))
    }),
  )
})
