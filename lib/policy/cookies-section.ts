import { basename } from 'node:path'
import { addFault, hasFaults } from './faults'
import type { Parsed } from './parse'
import type { Policy, Section } from './schema'

/** The sections whose heading speaks of cookies. */
function cookiesSections({ sections }: Policy): Section[] {
  return sections.filter(({ heading }) => /cookie/i.test(heading))
}

/**
 * Reports texts in which the section that the cookie banner points to cannot be found, or is another
 * one in each.
 */
export function checkCookiesSections(parsed: readonly Parsed[]): void {
  parsed.forEach(checkCookiesSection)
  if (parsed.some(({ file }) => hasFaults(file))) return
  for (const { file, policy, places } of parsed) {
    const number = cookiesSectionNumber(policy)
    for (const other of parsed) {
      const otherNumber = cookiesSectionNumber(other.policy)
      if (number === otherNumber) continue
      const values = { number, otherNumber, other: basename(other.file.path) }
      addFault(file, places.get(number)?.start, 'cookies-section-differs', values)
    }
  }
}

function checkCookiesSection({ file, policy, places }: Parsed): void {
  const numbers = cookiesSections(policy).map(({ number }) => number)
  if (numbers.length === 0) addFault(file, undefined, 'cookies-section-missing', {})
  if (numbers.length > 1) {
    addFault(file, places.get(numbers[1] ?? '')?.start, 'cookies-section-repeated', { numbers })
  }
}

/**
 * The number of the section about cookies.
 *
 * @throws Error where there is none: {@link checkCookiesSections} lets no such edition through.
 */
export function cookiesSectionNumber(policy: Policy): string {
  const [section] = cookiesSections(policy)
  if (section) return section.number
  throw new Error('The policy has no section about cookies.')
}
