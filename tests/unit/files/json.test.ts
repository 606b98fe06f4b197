import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { policyJson, policyJsonSchema } from '../../../lib/files/json'
import { locales } from '../../../lib/i18n/routing'
import { inForce } from '../support/editions'

const origin = 'https://enic-kazakhstan.edu.kz'

describe('the policy as JSON', () => {
  it.each(locales)('is what was parsed in %s, and where it is from', (locale) => {
    expect(JSON.parse(policyJson(inForce, locale))).toEqual({
      $schema: `${origin}/privacy/files/privacy-policy.schema.json`,
      address: `${origin}/privacy/${locale}/editions/2`,
      language: locale,
      edition: 2,
      policy: inForce.policies[locale],
    })
  })

  it('says that a draft is one', () => {
    const draft: object = JSON.parse(policyJson({ ...inForce, isDraft: true }, 'ru'))
    expect(draft).toMatchObject({ draft: true, edition: 2 })
    expect(JSON.parse(policyJsonSchema()).required).not.toContain('draft')
  })

  it('can be read by people, and ends as files do', () => {
    expect(policyJson(inForce, 'ru')).toMatch(/^\{\n {2}"\$schema": .*\n\}\n$/s)
  })

  it('keeps to its own schema, which knows where it is', () => {
    const schema: unknown = JSON.parse(policyJsonSchema())
    expect(schema).toMatchObject({
      $id: `${origin}/privacy/files/privacy-policy.schema.json`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      description: 'A privacy policy in one language.',
    })
    const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    const document: object = JSON.parse(policyJson(inForce, 'kk'))
    expect(read.safeParse(document).success).toBe(true)
    expect(read.safeParse({ ...document, inForce: true }).success).toBe(false)
  })
})
