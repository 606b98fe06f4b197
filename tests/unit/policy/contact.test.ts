import { expect, it } from 'vitest'
import { contactLink } from '../../../lib/policy/contact'
import { first } from '../support/editions'

const { ru } = first.policies
const link = (address: string) => ({
  type: 'link' as const,
  url: `mailto:${address}`,
  value: address,
})

it('the address to write to is the e-mail address that the policy names', () => {
  expect(contactLink(ru)).toEqual(link('reading-room@library.example.kz'))
})

it('the address to write to is the last of several', () => {
  const policy = structuredClone(ru)
  policy.sections[0]?.clauses[0]?.content.push(link('archive@library.example.kz'))
  expect(contactLink(policy)).toEqual(link('reading-room@library.example.kz'))
})

it('a policy may name no address to write to', () => {
  expect(contactLink({ ...ru, sections: ru.sections.slice(0, 3) })).toBeUndefined()
})
