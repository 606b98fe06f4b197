import { expect, it } from 'vitest'
import { caching, forOthers } from '../../../lib/site/headers'

it.each([
  ['page', 'by the visitor alone, who asks each time whether it has changed', 'private, no-cache'],
  ['shared', 'by anyone, for ten minutes', 'public, max-age=600'],
  ['icon', 'by anyone, for a day', 'public, max-age=86400'],
  ['hashed', 'by anyone, for ever', 'public, max-age=31536000, immutable'],
  ['never', 'by nobody', 'no-store'],
] as const)('%s: an answer is kept %s', (kind, _, cacheControl) => {
  expect(caching[kind]).toBe(cacheControl)
})

it.each(['image/png', 'image/svg+xml', 'application/pdf', 'text/markdown; charset=utf-8'])(
  'other sites may show %s',
  (type) => {
    expect(forOthers(type)).toEqual({ 'Cross-Origin-Resource-Policy': 'cross-origin' })
  },
)

it.each(['application/json', 'application/schema+json', 'application/json; charset=utf-8'])(
  'other sites may read %s',
  (type) => {
    expect(forOthers(type)).toEqual({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    })
  },
)
