import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../../lib/editions/review'
import { reviewEditions } from '../../../lib/editions/review-editions'
import { faultCatalogue } from '../../../lib/policy/faults'
import { reportFaults } from '../../../lib/policy/report'

const fixtures = 'tests/fixtures/faults'
const names = readdirSync(fixtures)

/** Reviews a fixture: one edition, or, where it is wrong beside others, a whole `content/`. */
async function review(name: string) {
  const content = join(fixtures, name, 'content')
  if (!existsSync(content)) return reviewEdition(join(fixtures, name))
  const { faults, warnings, texts } = await reviewEditions(content, {
    today: '2026-12-01',
    sealed: true,
  })
  return { faults, warnings, text: faults.length > 0 ? undefined : texts }
}

describe('the report on a faulty policy', () => {
  it.each(names)('%s', async (name) => {
    const { faults, warnings, text } = await review(name)
    const report = readFileSync(join(fixtures, name, 'report.txt'), 'utf8')
    expect(reportFaults([...faults, ...warnings], 'en')).toBe(report)
    expect(text === undefined).toBe(faults.length > 0)
  })

  it('is shown by a fixture for every kind of fault in the catalogue', async () => {
    const reviews = await Promise.all(names.map(review))
    const shown = reviews
      .flatMap(({ faults, warnings }) => [...faults, ...warnings])
      .map(({ ruleId }) => ruleId)
    expect([...new Set(shown)].sort()).toEqual(Object.keys(faultCatalogue).sort())
  })
})
