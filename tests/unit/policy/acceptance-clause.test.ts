import { expect, it } from 'vitest'
import { siteEditions } from '../../../lib/editions/editions'
import { locales } from '../../../lib/i18n/routing'
import { acceptanceClause } from '../../../lib/policy/acceptance-clause'
import { first } from '../support/editions'

const { inForce } = await siteEditions()

it.each(locales)('the clause on the acceptance of changes is found in %s', (locale) => {
  expect(acceptanceClause(inForce.policies[locale], locale)).toBe('1.2')
})

it.each(locales)('no clause is named in %s where none or more than one speaks of it', (locale) => {
  expect(acceptanceClause(first.policies[locale], locale)).toBeUndefined()
  const policy = inForce.policies[locale]
  const twice = { ...policy, sections: [...policy.sections, ...policy.sections] }
  expect(acceptanceClause(twice, locale)).toBeUndefined()
})
