import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { policyParts } from '../../../lib/policy/parts'
import { clauseText } from '../../../lib/policy/text'
import { cookiesPath } from '../../../lib/site/addresses'
import { colors } from '../../../lib/site/colors'
import { findBrowser } from '../support/browser'
import { onlyFont } from '../support/fonts'
import { compact, contentOf, print, readSheets } from '../support/paper'
import { clauses, edition, lastingAddress, policies } from '../support/policy'
import { expect, site, test } from '../support/test'

// The faces of official documents, which paper asks for, are narrower than any of these fonts.
test.use({ launchOptions: { executablePath: findBrowser(), env: onlyFont('narrow') } })

/** The colour of the letters on a light screen, as a browser computes it. */
const ink = `rgb(${colors.light.ink
  .slice(1)
  .match(/../g)
  ?.map((hex) => Number.parseInt(hex, 16))
  .join(', ')})`

for (const locale of locales) {
  const policy = policies[locale]
  const words = messages[locale]
  const parts = policyParts(policy)
  const address = `${site}/privacy/${locale}`
  const inForce = words.edition.inForce.replace('{number}', `${edition.number}`)
  /** The words of what only a screen has a use for. */
  const controls = [
    ...[words.skip, words.contents, words.footer.cookies, words.cookies.title, words.part.context],
    ...['PDF', words.downloads.programs, words.consent.title, words.part.share, 'WhatsApp'],
    ...locales.map((one) => messages[one].language),
  ].map(compact)

  for (const landscape of [false, true]) {
    const orientation = landscape ? 'landscape' : 'portrait'

    test(`the policy in ${locale} is a document on paper, ${orientation}`, async ({ page }) => {
      await page.goto(`/privacy/${locale}`)
      const sheets = await readSheets(await print(page, { landscape }))
      expect(sheets.length).toBeGreaterThanOrEqual(4)
      expect(sheets.length).toBeLessThanOrEqual(5)

      for (const line of [words.center, policy.title, inForce, address]) {
        expect(sheets[0]).toContain(compact(line))
      }
      for (const control of controls) expect(sheets.join('')).not.toContain(control)

      for (const { number, section, clause } of parts) {
        // Each number stands before its words, and all of them on one sheet.
        const text = compact(`${number} ${clause ? clauseText(clause) : section.heading}`)
        const whole = sheets.filter((sheet) => sheet.includes(text))
        expect(whole, number).toHaveLength(1)
      }
      for (const [index, sheet] of sheets.entries()) {
        const foot = `${index + 1}/${sheets.length}`
        expect(sheet).toContain(foot)
        for (const { heading } of policy.sections) {
          expect(sheet.replace(foot, '').endsWith(compact(heading)), heading).toBe(false)
        }
      }
    })

    test(`each clause in ${locale} is one sheet with all that is cited, ${orientation}`, async ({
      page,
    }) => {
      test.slow()
      for (const number of clauses) {
        await page.goto(`/privacy/${locale}/${number}`)
        const [sheet = '', ...others] = await readSheets(await print(page, { landscape }))
        expect(others, number).toEqual([])
        for (const one of locales) {
          const clause = policyParts(policies[one]).find((part) => part.number === number)?.clause
          expect(sheet).toContain(compact(clause ? clauseText(clause) : 'no such clause'))
          expect(sheet).toContain(compact(lastingAddress(one, number)))
        }
        for (const line of [words.center, words.part.cite, inForce, `${address}/${number}`]) {
          expect(sheet).toContain(compact(line))
        }
        for (const control of controls) expect(sheet).not.toContain(control)
      }
    })
  }

  test(`paper in ${locale} is the same for those who like their screens dark`, async ({ page }) => {
    for (const path of ['', `/${clauses[0]}`, `/${cookiesPath}`]) {
      await page.goto(`/privacy/${locale}${path}`)
      const bright = contentOf(await print(page, { printBackground: true }))
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = contentOf(await print(page, { printBackground: true }))
      expect(dark === bright, path).toBe(true)

      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink)
      await page.emulateMedia({ media: null, colorScheme: null })
    }
  })
}
