import { numberedParts, policyParts } from '../policy/parts'
import type { Policy } from '../policy/schema'

/** How many parts of each kind a policy has. */
export function countsOf(policy: Policy) {
  const clauses = policyParts(policy).filter(({ clause }) => clause).length
  const items = numberedParts(policy).length - clauses
  return { sections: policy.sections.length, clauses, items }
}
