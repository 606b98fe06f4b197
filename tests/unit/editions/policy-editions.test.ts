import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewEditions } from '../../../lib/editions/review-editions'
import { locales } from '../../../lib/i18n/routing'

const folder = 'tests/fixtures/policy-editions'

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

  it('are sealed as they are, but for the draft', () => {
    const names = [1, 2, 3, 4, 5].flatMap((number) =>
      locales.map((locale) => `edition-${number}/${locale}.md`),
    )
    const lines = names.map((name) => {
      const sum = createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex')
      return `${sum}  ${name}\n`
    })
    expect(readFileSync(`${folder}/SHA256SUMS`, 'utf8')).toBe(lines.join(''))
  })
})
