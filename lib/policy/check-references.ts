import { addFault } from './faults'
import type { Parsed } from './parse'
import { numberedParts, policyNumbers, referencesIn } from './parts'
import { referencePlace } from './places'

/** Reports the clauses that a text names although it has none of that number. */
export function checkReferences({ file, policy, places }: Parsed): void {
  const known = new Set(policyNumbers(policy))
  for (const { number, content } of numberedParts(policy)) {
    for (const to of referencesIn(content)) {
      if (known.has(to)) continue
      addFault(file, places.get(referencePlace(number, to)), 'reference-to-nowhere', { to })
    }
  }
}
