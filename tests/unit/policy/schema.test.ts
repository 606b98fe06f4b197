import { describe, expect, it } from 'vitest'
import { type Policy, policySchema } from '../../../lib/policy/schema'
import { first } from '../support/editions'

const known = first.policies.ru

/** Whether the schema takes the policy after a change. */
function takes(change: (policy: Policy) => void): boolean {
  const policy = structuredClone(known)
  change(policy)
  return policySchema.safeParse(policy).success
}

const firstClause = ({ sections }: Policy) => sections[0]?.clauses[0]

describe('the shape of a policy', () => {
  it('is that of a policy without faults', () => {
    expect(takes(() => undefined)).toBe(true)
  })

  it.each<[string, (policy: Policy) => object | undefined]>([
    ['the policy', (policy) => policy],
    ['a section', ({ sections }) => sections[0]],
    ['a clause', firstClause],
    ['an item', ({ sections }) => sections[1]?.clauses[0]?.items[0]],
    ['a text', (policy) => firstClause(policy)?.content[0]],
    ['a link', ({ sections }) => sections[0]?.clauses[1]?.content[1]],
    ['a reference', ({ sections }) => sections[1]?.clauses[1]?.content[1]],
  ])('lets nothing unknown into %s', (_, pick) => {
    expect(pick(structuredClone(known))).toBeDefined()
    expect(takes((policy) => Object.assign(pick(policy) ?? {}, { draft: true }))).toBe(false)
  })

  it.each<[string, object, (policy: Policy) => object | undefined]>([
    ['a policy without sections', { sections: [] }, (policy) => policy],
    ['a policy without a title', { title: ' ' }, (policy) => policy],
    ['a section without clauses', { clauses: [] }, ({ sections }) => sections[0]],
    ['a section without a heading', { heading: '' }, ({ sections }) => sections[0]],
    ['a section of the number 0', { number: '0' }, ({ sections }) => sections[0]],
    ['a section of the number 1.', { number: '1.' }, ({ sections }) => sections[0]],
    ['a clause of a section’s number', { number: '1' }, firstClause],
    ['a clause of the number 1.0', { number: '1.0' }, firstClause],
    ['a clause of an item’s number', { number: '1.1-1' }, firstClause],
    ['a clause of a number with a word', { number: 'п1.1' }, firstClause],
    ['a clause without a text', { content: [] }, firstClause],
    ['an empty text', { value: '' }, (policy) => firstClause(policy)?.content[0]],
    [
      ...(['an item of a clause’s number', { number: '2.1' }] as const),
      ({ sections }) => sections[1]?.clauses[0]?.items[0],
    ],
    [
      ...(['a link to a script', { url: 'javascript:alert(1)' }] as const),
      ({ sections }) => sections[0]?.clauses[1]?.content[1],
    ],
    [
      ...(['a link without a text', { value: '' }] as const),
      ({ sections }) => sections[0]?.clauses[1]?.content[1],
    ],
    [
      ...(['a reference to words', { to: 'раздел 4' }] as const),
      ({ sections }) => sections[1]?.clauses[1]?.content[1],
    ],
  ])('is not that of %s', (_, change, pick) => {
    expect(pick(structuredClone(known))).toBeDefined()
    expect(takes((policy) => Object.assign(pick(policy) ?? {}, change))).toBe(false)
  })
})
