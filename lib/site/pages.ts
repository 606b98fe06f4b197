import { policyNumbers } from '../policy/parts'
import type { Policy } from '../policy/schema'
import type { PagePath } from './addresses'

/** Every page that a language has: the policy, its sections and clauses, the cookie settings. */
export function pagePaths(policy: Policy): PagePath[] {
  return ['', ...policyNumbers(policy).map((number) => `/${number}` as const), '/cookies']
}
