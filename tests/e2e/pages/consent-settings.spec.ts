import type { Page } from '@playwright/test'
import { choices, consentCookie, writeConsent } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { edition, samples } from '../support/policy'
import { enter, possibleStates } from '../support/states'
import { expect, test } from '../support/test'

const hasAnalytics = Boolean(process.env.ANALYTICS_SRC)

for (const locale of locales) {
  const { consent, cookies, shortName } = messages[locale]
  const policy = `/privacy/${locale}`
  const settings = `${policy}/cookies`
  const radio = (page: Page, choice: (typeof choices)[number]) =>
    page.getByRole('radio', { name: consent.choose[choice] })

  test.describe(`in ${locale}`, () => {
    for (const state of possibleStates) {
      test(`in the state “${state}”, the settings say so, mark it, and have no banner`, async ({
        page,
        context,
        baseURL,
      }) => {
        await enter(context, state, baseURL)
        await page.goto(settings)
        await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
        await expect(page.getByRole('main')).toContainText(cookies.state[state])
        await expect(page.getByRole('main')).not.toContainText(cookies.saved)
        const group = page.getByRole('group', { name: cookies.legend })
        await expect(group.getByRole('radio')).toHaveCount(choices.length)
        await expect(group.getByRole('radio', { checked: true })).toHaveCount(
          state === 'all' || state === 'necessary' ? 1 : 0,
        )
        for (const choice of choices) {
          await expect(radio(page, choice)).toBeChecked({ checked: choice === state })
        }
        await expect(page.getByRole('button')).toHaveText([cookies.save])
      })
    }

    test('the settings say what is needed, and what else may be used', async ({ page }) => {
      await page.goto(settings)
      const main = page.getByRole('main')
      await expect(main).toContainText(consent.needed)
      await expect(main).toContainText(hasAnalytics ? consent.optional : cookies.unused)
      await expect(main).not.toContainText(hasAnalytics ? cookies.unused : consent.optional)
    })

    test('the settings lead back to the policy', async ({ page }) => {
      await page.goto(settings)
      await page.getByRole('main').getByRole('link', { name: shortName, exact: true }).click()
      await expect(page).toHaveURL(policy)
    })

    test('nothing is saved before something is chosen', async ({ page, context }) => {
      await page.goto(settings)
      await page.getByRole('button', { name: cookies.save }).click()
      await expect(page).toHaveURL(settings)
      expect(await context.cookies()).toEqual([])
    })

    for (const path of ['', `/${samples.clause}`, '/cookies']) {
      for (const place of ['banner', 'contentinfo'] as const) {
        test(`from the ${place} of “${path}” a choice is changed in three taps`, async ({
          page,
          context,
          baseURL,
        }) => {
          await enter(context, 'all', baseURL)
          await page.goto(`${policy}${path}`)
          await page.getByRole(place).getByRole('link', { name: cookies.title }).click()
          await radio(page, 'necessary').click()
          await page.getByRole('button', { name: cookies.save }).click()
          await expect(page.getByRole('main')).toContainText(cookies.state.necessary)
          const saved = (await context.cookies()).find(({ name }) => name === consentCookie)
          expect(saved?.value).toBe(writeConsent({ edition: edition.number, choice: 'necessary' }))
        })
      }
    }

    test('what is stored is a table, its columns named, however wide the window is', async ({
      page,
    }) => {
      await page.goto(settings)
      for (const width of [320, 639, 640, 1280]) {
        await page.setViewportSize({ width, height: 740 })
        const table = page.getByRole('table', { name: cookies.stored })
        await expect(table.getByRole('columnheader')).toHaveText(Object.values(cookies.column))
        const row = table
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader') })
          .first()
        await expect(row.getByRole('cell')).toHaveText([
          cookies.purpose.consent,
          cookies.lifetime.year,
          cookies.category.necessary,
        ])
        const name = row.getByRole('rowheader', { name: consentCookie })
        const tops = await Promise.all(
          [name, ...(await row.getByRole('cell').all())].map((one) =>
            one.evaluate((cell) => cell.getBoundingClientRect().top),
          ),
        )
        expect(new Set(tops).size).toBe(width < 640 ? 4 : 1)
        const named = await row
          .locator('td')
          .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
        const [, ...columns] = Object.values(cookies.column)
        expect(named).toEqual(
          width < 640 ? columns.map((column) => `"${column}" / ""`) : columns.map(() => 'none'),
        )
      }
    })
  })
}
