import { partPattern } from '../site/addresses'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { policyNumbers } from './parts'

/** Reports numbers for which the site has no addresses. */
export function checkNumbers({ file, policy, places }: Parsed): void {
  const address = new RegExp(`^${partPattern}$`)
  for (const found of policyNumbers(policy)) {
    if (!address.test(found)) addFault(file, places.get(found)?.start, 'number-over-99', { found })
  }
}
