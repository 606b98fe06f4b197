import type { Page } from '@playwright/test'
import { locales } from '../../../lib/i18n/routing'
import { cookiesPath, pagePathname } from '../../../lib/site/addresses'
import { builtPages } from '../support/built-pages'
import { enter, possibleStates } from '../support/states'
import { allPages, expect, missingPages, pages, test } from '../support/test'

const windows = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })
    test.slow()

    /** Makes sure that axe finds nothing on a page that is open, on a desktop and on a phone. */
    const hasNoBarrier = async (
      page: Page,
      name: string,
      violations: (page: Page) => Promise<string[]>,
    ) => {
      for (const size of windows) {
        await page.setViewportSize(size)
        expect(await violations(page), `${name} at ${size.width} px`).toEqual([])
      }
    }

    for (const locale of locales) {
      test(`no other page in ${locale} has a barrier that axe knows`, async ({
        page,
        violations,
      }) => {
        const others = allPages.filter((path) => !pages.includes(path))
        for (const path of others.filter((one) => one.startsWith(pagePathname(locale)))) {
          await page.goto(path)
          await hasNoBarrier(page, path, violations)
        }
      })
    }

    for (const state of possibleStates) {
      test(`no page that says something of the state “${state}” has a barrier that axe knows`, async ({
        page,
        context,
        baseURL,
        violations,
      }) => {
        await enter(context, state, baseURL)
        for (const locale of locales) {
          for (const path of [pagePathname(locale), pagePathname(locale, cookiesPath)]) {
            await page.goto(path)
            await hasNoBarrier(page, `${path} ${state}`, violations)
          }
        }
      })
    }

    test('no page of an error has a barrier that axe knows', async ({ page, violations }) => {
      for (const path of [...missingPages, '/privacy/%ff']) {
        await page.goto(path)
        await hasNoBarrier(page, path, violations)
      }
      for (const { name, html } of builtPages().filter((one) => /^(500|429|503)/.test(one.name))) {
        // What was there before would refuse HTML from elsewhere.
        await page.goto('about:blank')
        await page.setContent(html)
        await hasNoBarrier(page, name, violations)
      }
    })
  })
}
