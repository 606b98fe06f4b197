import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { numberedParts, policyNumbers, referencesIn } from '../../../lib/policy/parts'
import { firstEdition } from './first-edition'

describe.each(locales)('the text as received in %s', (locale) => {
  it('has the sections and clauses of the source', async () => {
    const policy = await firstEdition(locale)
    expect(policyNumbers(policy).join(' ')).toBe(
      '1 1.1 1.2 1.3 1.4 1.5 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 3.5 ' +
        '4 4.1 4.2 4.3 5 5.1 6 6.1 6.2 7 7.1 7.2 8 8.1',
    )
  })

  it('has the items of the source', async () => {
    const policy = await firstEdition(locale)
    const numbers = numberedParts(policy).map(({ number }) => number)
    expect(numbers.filter((number) => number.includes('-')).join(' ')).toBe(
      '2.2-1 2.2-2 4.1-1 4.1-2 5.1-1 5.1-2 5.1-3 5.1-4 5.1-5',
    )
  })

  it('names clauses where the source does, and nowhere else', async () => {
    const policy = await firstEdition(locale)
    const named = numberedParts(policy).map(
      ({ number, content }) => [number, referencesIn(content)] as const,
    )
    expect(named.filter(([, to]) => to.length > 0)).toEqual([
      ['4.3', ['4.1', '4.2']],
      ['5.1-4', ['2.4']],
    ])
  })
})
