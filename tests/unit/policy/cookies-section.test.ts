import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { cookiesSectionNumber } from '../../../lib/policy/cookies-section'
import { first, inForce } from '../support/editions'

describe('the section about cookies', () => {
  it.each(locales)('is found by its heading in %s, whatever its number', (locale) => {
    expect(cookiesSectionNumber(first.policies[locale])).toBe('3')
    expect(cookiesSectionNumber(inForce.policies[locale])).toBe('4')
  })

  it('is found by a capital letter too', () => {
    const policy = structuredClone(first.policies.ru)
    for (const section of policy.sections) {
      section.heading = section.heading.replace('Файлы cookie', 'COOKIES')
    }
    expect(cookiesSectionNumber(policy)).toBe('3')
  })

  it('is an error where there is none', () => {
    const { ru } = first.policies
    const sections = ru.sections.filter(({ number }) => number !== '3')
    expect(() => cookiesSectionNumber({ ...ru, sections })).toThrow(/no section about cookies/)
  })
})
