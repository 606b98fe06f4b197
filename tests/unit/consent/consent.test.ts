import { describe, expect, it } from 'vitest'
import {
  choices,
  consentCookie,
  readState,
  statePatterns,
  states,
  writeConsent,
} from '../../../lib/consent/consent'
import { consentRewrites } from '../../../lib/consent/rewrites'
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
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), edition, (value, number) => {
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

  it('picks pages by the very patterns that it is read with', () => {
    const picked = consentRewrites(3).flatMap(({ has, destination }) =>
      (has ?? []).map(({ value }) => [destination.split('/')[1], value]),
    )
    expect(picked).toEqual(statePatterns(3).map(({ state, pattern }) => [state, pattern]))
    expect(consentRewrites(3).at(-1)?.destination).toMatch(/^\/unasked\//)
  })
})
