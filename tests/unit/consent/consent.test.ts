import { describe, expect, it } from 'vitest'
import {
  anyChoicePattern,
  choices,
  consentCookie,
  readState,
  statePatterns,
  states,
  writeConsent,
} from '../../../lib/consent/consent'
import { fc } from '../../support/seed'

const edition = fc.integer({ min: 1, max: 60 })
const choice = fc.constantFrom(...choices)
const name = fc.stringMatching(/^[a-z_]{1,12}$/).filter((one) => !one.includes(consentCookie))
const others = fc
  .array(fc.tuple(name, fc.stringMatching(/^[\w.-]{0,20}$/)))
  .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`))

describe('the cookie of consent', () => {
  it('is read back as it was written, among any other cookies', () => {
    fc.assert(
      fc.property(edition, choice, others, others, (number, chosen, before, after) => {
        const own = `${consentCookie}=${writeConsent({ edition: number, choice: chosen })}`
        expect(readState([...before, own, ...after].join('; '), number)).toBe(chosen)
      }),
    )
  })

  it('is outdated under a later edition, and not asked under an earlier one', () => {
    fc.assert(
      fc.property(edition, choice, fc.integer({ min: 1, max: 20 }), (number, chosen, later) => {
        const own = `${consentCookie}=${writeConsent({ edition: number, choice: chosen })}`
        expect(readState(own, number + later)).toBe('outdated')
        const future = writeConsent({ edition: number + later, choice: chosen })
        expect(readState(`${consentCookie}=${future}`, number)).toBe('unasked')
      }),
    )
  })

  it('never makes anything throw, whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), edition, (value, number) => {
        expect(states).toContain(readState(value, number))
        expect(states).toContain(readState(`${consentCookie}=${value}`, number))
      }),
    )
  })

  it('says nothing once it is cut off', () => {
    const whole = `${consentCookie}=${writeConsent({ edition: 1, choice: 'necessary' })}`
    for (let length = 0; length < whole.length; length += 1) {
      expect(readState(whole.slice(0, length), 1)).toBe('unasked')
    }
  })

  it.each([
    undefined,
    '',
    'enic_consent',
    'enic_consent=',
    'enic_consent=all',
    'enic_consent=v2.edition-1.all',
    'enic_consent=v1.edition-.all',
    'enic_consent=v1.edition-0.all',
    'enic_consent=v1.edition-01.all',
    'enic_consent=v1.edition-1.ALL',
    'enic_consent=v1.edition-1.all.',
    'enic_consent="v1.edition-1.all"',
    'enic_consent=v1.edition-1.all; enic_consent=v1.edition-1.all',
    'enic_consent=v1.edition-1.all; enic_consent=v1.edition-1.necessary',
    'enic_consent=v1.edition-1.all; a=b; enic_consent=',
    'xenic_consent=v1.edition-1.all',
    'a=enic_consent=v1.edition-1.all',
    `enic_consent=v1.edition-1.all${'l'.repeat(10_000)}`,
  ])('%s means that nothing was asked', (header) => {
    expect(readState(header, 1)).toBe('unasked')
  })
})

it('no choice is looked for of which no edition could be', () => {
  expect(statePatterns(1).map(({ state }) => state)).toEqual(['all', 'necessary'])
  expect(statePatterns(2).map(({ state }) => state)).toEqual(['all', 'necessary', 'outdated'])
})

describe('a proxy in front of the site, whatever the edition', () => {
  const choiceIn = (header: string) =>
    new RegExp(`^${anyChoicePattern}$`).exec(header)?.groups?.choice

  it.each([
    ['enic_consent=v1.edition-1.all', 'v1.edition-1.all'],
    ['a=b; enic_consent=v1.edition-42.necessary; c=d', 'v1.edition-42.necessary'],
  ])('reads the choice in %s', (header, choice) => {
    expect(choiceIn(header)).toBe(choice)
  })

  it.each([
    'enic_consent=v1.edition-0.all',
    'enic_consent=v1.edition-100.all',
    'enic_consent=v1.edition-1.some',
    'enic_consent=v1.edition-1.all; enic_consent=v1.edition-2.all',
    'xenic_consent=v1.edition-1.all',
    '',
  ])('reads none in “%s”', (header) => {
    expect(choiceIn(header)).toBeUndefined()
  })
})
