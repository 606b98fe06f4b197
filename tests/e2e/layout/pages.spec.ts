import { findProblems } from '../support/layout'
import { samples } from '../support/policy'
import { readers, windowWidths } from '../support/readers'
import { expect, pages, test } from '../support/test'

// The pages' own policy would refuse the styles that a reader brings along.
test.use({ bypassCSP: true })

const longest = `/privacy/ru/${samples.section}`
const missing = ['/privacy/ru/nothing', `/privacy/kk/${samples.longHeading}.99`]

for (const [name, prepare] of Object.entries(readers)) {
  test(`with ${name}, every kind of page fits every window`, async ({ page }) => {
    const problems: string[] = []
    for (const path of [...pages, longest, ...missing, '/privacy/%ff']) {
      await page.goto(path)
      await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
      await prepare(page)
      for (const width of windowWidths) {
        await page.setViewportSize({ width, height: 800 })
        const found = await findProblems(page)
        problems.push(...found.map((problem) => `${path} at ${width} px: ${problem}`))
      }
    }
    expect(problems).toEqual([])
  })
}
