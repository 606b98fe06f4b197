import { locales } from '../../../lib/i18n/routing'
import { policyParts } from '../../../lib/policy/parts'
import { clauseText } from '../../../lib/policy/text'
import { problemsOf } from '../../e2e/support/layout'
import { compact, readSheets } from '../../e2e/support/paper'
import { policies, samples } from '../../e2e/support/policy'
import { layOutForPaper } from '../support/paper'
import { countShown } from '../support/place'
import { expect, test } from '../support/test'

/** A4 between its margins, in CSS pixels: upright and on its side. */
const papers = [
  { width: 627, height: 986 },
  { width: 956, height: 657 },
]

for (const locale of locales) {
  for (const path of ['', `/${samples.list}`, '/cookies']) {
    test(`/privacy/${locale}${path} has no controls on paper and fits it`, async ({ tab }) => {
      await tab.open(`/privacy/${locale}${path}`)
      expect(await tab.evaluate(countShown, 'button, nav')).toBeGreaterThan(0)
      await tab.evaluate(layOutForPaper)
      expect(await tab.evaluate(countShown, 'h1')).toBe(1)
      expect(await tab.evaluate(countShown, 'button, nav, form, [role=status], .skip')).toBe(0)
      for (const size of papers) {
        await tab.resize(size)
        expect(await tab.evaluate(problemsOf, [])).toEqual([])
      }
    })
  }

  test(`the policy in ${locale} is printed whole, and no heading ends a sheet`, async ({
    tab,
    engine,
  }) => {
    await tab.open(`/privacy/${locale}`)
    for (const landscape of [false, true]) {
      const bytes = await tab.print({ landscape })
      if (!bytes) {
        // Its driver has no command for that.
        expect(engine).toBe('webkit')
        continue
      }
      const sheets = await readSheets(Buffer.from(bytes))
      const text = sheets.join('')
      for (const { number, section, clause } of policyParts(policies[locale])) {
        expect(text).toContain(
          compact(`${number} ${clause ? clauseText(clause) : section.heading}`),
        )
      }
      for (const sheet of sheets) {
        const last = sheet.replace(/[0-9][/][0-9]$/, '')
        const heading = policies[locale].sections.find((one) => last.endsWith(compact(one.heading)))
        expect(heading, 'a heading without its clause').toBeUndefined()
      }
    }
  })
}
