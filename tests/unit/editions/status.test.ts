import { expect, it } from 'vitest'
import {
  draftsOf,
  findEdition,
  predecessorOf,
  statusOf,
  successorOf,
} from '../../../lib/editions/status'
import { policyEditions } from '../support/policy-editions'

const at = (number: number) => findEdition(policyEditions, `${number}`)

it.each([
  [1, 'earlier'],
  [5, 'inForce'],
  [6, 'draft'],
])('edition %i is %s', (number, status) => {
  expect(statusOf(policyEditions, at(number))).toBe(status)
})

it('only a draft is shown before it is published', () => {
  expect(draftsOf(policyEditions)).toEqual([at(6)])
})

it('an edition follows the one before; no draft follows one that is published', () => {
  expect(predecessorOf(policyEditions, at(1))).toBeUndefined()
  expect(predecessorOf(policyEditions, at(6))).toBe(at(5))
  expect(successorOf(policyEditions, at(4))).toBe(at(5))
  expect(successorOf(policyEditions, at(5))).toBeUndefined()
})

it('there is no edition of another number', () => {
  expect(() => findEdition(policyEditions, '7')).toThrow('There is no edition 7.')
})
