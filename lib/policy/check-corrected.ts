import { addFault } from './faults'
import type { Parsed } from './parse'
import { knownNumbers } from './parts'

/** Reports numbers that are said to be corrected although the text has none of them. */
export function checkCorrected({ file, policy, places }: Parsed): void {
  const known = knownNumbers(policy)
  for (const to of policy.corrected ?? []) {
    if (known.has(to)) continue
    addFault(file, places.get(`corrected ${to}`)?.start, 'corrected-to-nowhere', { to })
  }
}
