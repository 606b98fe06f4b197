import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { locales } from '../../../lib/i18n/routing'
import { clauses, edition } from '../support/policy'
import { expect, test } from '../support/test'

const phone = { width: 360, height: 740 }

test.use({ viewport: phone, hasTouch: true })

for (const locale of locales) {
  test(`who has chosen reads the first clause in ${locale} on the first screen of a phone`, async ({
    page,
    context,
    baseURL,
  }) => {
    const value = writeConsent({ edition: edition.number, choice: 'necessary' })
    await context.addCookies([{ name: consentCookie, value, url: `${baseURL}` }])
    await page.goto(`/privacy/${locale}`)
    const clause = page.locator(`[id="${clauses[0]}"]`)
    await expect(clause.getByText(`${clauses[0]}`, { exact: true })).toBeInViewport({ ratio: 1 })
    // Its first words, and a fifth of the screen to go on reading.
    const bottoms = await clause.locator('p').evaluate((paragraph) => {
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      return Array.from(range.getClientRects(), ({ bottom }) => bottom)
    })
    expect(bottoms.length).toBeGreaterThan(3)
    const lines = bottoms.filter((bottom) => bottom < phone.height)
    expect(lines.length, 'lines').toBeGreaterThan(3)
    expect(bottoms[1], 'the first line').toBeLessThan(phone.height * 0.8)
  })
}
