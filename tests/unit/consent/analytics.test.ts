import { describe, expect, it } from 'vitest'
import { allowsAnalytics, possibleStates, type State } from '../../../lib/consent/consent'
import { storedItems } from '../../../lib/consent/stored-items'

describe('analytics', () => {
  it.each<[State, boolean]>([
    ['unasked', false],
    ['outdated', false],
    ['necessary', false],
    ['all', true],
  ])('for a visitor whose choice is “%s” are loaded: %s', (state, loaded) => {
    expect(allowsAnalytics(state)).toBe(loaded)
  })

  it('are listed by their host, and never as necessary', () => {
    const script = 'https://stats.enic-kazakhstan.edu.kz/a.js'
    expect(storedItems(script).filter(({ kind }) => kind === 'analytics')).toEqual([
      { name: 'stats.enic-kazakhstan.edu.kz', kind: 'analytics', category: 'analytics' },
    ])
  })

  it('are not listed where the site has none', () => {
    expect(storedItems(undefined).map(({ kind }) => kind)).not.toContain('analytics')
  })
})

it('a site without analytics stores the choice and the language, both necessary', () => {
  expect(storedItems(undefined)).toEqual([
    { name: 'enic_consent', kind: 'consent', category: 'necessary' },
    { name: 'enic_locale', kind: 'locale', category: 'necessary' },
  ])
})

it('no choice is outdated while there is one edition', () => {
  expect(possibleStates(1)).toEqual(['unasked', 'all', 'necessary'])
  expect(possibleStates(2)).toEqual(['unasked', 'outdated', 'all', 'necessary'])
})
