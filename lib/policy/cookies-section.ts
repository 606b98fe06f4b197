import { addFault } from './faults'
import type { Parsed } from './parse'
import type { Policy, Section } from './schema'

/** The sections whose heading speaks of cookies. */
function cookiesSections({ sections }: Policy): Section[] {
  return sections.filter(({ heading }) => /cookie/i.test(heading))
}

/** Reports a policy in which the section that the cookie banner points to cannot be found. */
export function checkCookiesSection({ file, policy, places }: Parsed): void {
  const numbers = cookiesSections(policy).map(({ number }) => number)
  if (numbers.length === 0) addFault(file, undefined, 'cookies-section-missing', {})
  if (numbers.length > 1) {
    addFault(file, places.get(numbers[1] ?? ''), 'cookies-section-repeated', { numbers })
  }
}

/**
 * The number of the section about cookies.
 *
 * @throws Error where there is none: {@link checkCookiesSection} lets no such edition through.
 */
export function cookiesSectionNumber(policy: Policy): string {
  const [section] = cookiesSections(policy)
  if (section) return section.number
  throw new Error('The policy has no section about cookies.')
}
