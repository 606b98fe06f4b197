import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../lib/editions/changes/change'
import { changesBetween } from '../../../lib/editions/changes/changes-between'
import { loadEditions } from '../../../lib/editions/editions'
import { formerMeanings, retiredNumbers } from '../../../lib/editions/histories'
import { reviewEditions } from '../../../lib/editions/review-editions'
import { locales } from '../../../lib/i18n/routing'
import { itemNumbers, policyNumbers } from '../../../lib/policy/parts'
import { knownChanges, knownMeanings, knownRetired } from '../../support/known-changes'
import { policyEditions as folder } from '../../support/policy-editions'

const { all } = await loadEditions(folder, { release: { today: '2028-01-10', withDrafts: true } })

/** A change as `knownChanges` writes it. */
function written({ of, from, to, kinds }: Change): string {
  const numbers = of === 'title' ? of : [from, to].filter(Boolean).join(' → ')
  return `${numbers} ${kinds.join(' ')}`
}

describe('the editions that the site is tested with', () => {
  it('have nothing wrong with them, not even what is no fault', async () => {
    const { faults, warnings, texts } = await reviewEditions(folder, {
      today: '2028-01-10',
      sealed: true,
    })
    expect([...faults, ...warnings].map(String)).toEqual([])
    expect(texts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('begin with the first one of this site', () => {
    for (const locale of locales) {
      const [ours, theirs] = [folder, 'content'].map((one) =>
        readFileSync(`${one}/edition-1/${locale}.md`, 'utf8'),
      )
      expect(ours, locale).toBe(theirs)
    }
  })

  it.each(locales)('change what they were written to change, in %s', (locale) => {
    for (const [index, next] of all.entries()) {
      const former = all[index - 1]
      if (!former) continue
      const known = (knownChanges[next.number] ?? [])
        .filter((change) => locale === 'ru' || !change.endsWith(' in Russian'))
        .map((change) => change.replace(' in Russian', ''))
      expect(changesBetween(former, next, locale).map(written).sort()).toEqual(known.toSorted())
    }
  })

  it.each([4, 5])('give numbers to other parts: where edition %i is in force', (inForce) => {
    const editions = all.slice(0, inForce)
    const numbers = editions.flatMap(({ policies: { ru } }) => [
      ...policyNumbers(ru),
      ...itemNumbers(ru),
    ])
    const found = [...new Set(numbers)].sort().flatMap((number) =>
      formerMeanings(editions, number)
        .toReversed()
        .map((meaning) => ({ number, ...meaning })),
    )
    expect(found).toEqual(knownMeanings[inForce])
    expect(retiredNumbers(editions).toSorted()).toEqual(knownRetired[inForce])
  })
})
