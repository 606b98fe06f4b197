import { addFault } from './faults'
import type { Parsed } from './parse'
import { numberedParts, policyNumbers, referencesAt } from './parts'

/** Reports the clauses that a text names although it has none of that number. */
export function checkReferences({ file, policy, places }: Parsed): void {
  const known = new Set(policyNumbers(policy))
  for (const { number, content } of numberedParts(policy)) {
    for (const { to, index } of referencesAt(content)) {
      if (known.has(to)) continue
      addFault(file, places.get(number)?.at(index), 'reference-to-nowhere', { to })
    }
  }
}
