import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../lib/policy/edition'
import { reportFaults } from '../../lib/policy/report'

const fixtures = 'tests/fixtures/faults'

describe('the report on a faulty policy', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const { faults, policies } = await reviewEdition(join(fixtures, name))
    expect(reportFaults(faults)).toBe(readFileSync(join(fixtures, name, 'report.txt'), 'utf8'))
    expect(policies).toBeUndefined()
  })

  it('has a fixture for every kind of fault', () => {
    expect(readdirSync(fixtures).length).toBeGreaterThanOrEqual(44)
  })
})
