import type { BrowserContext, Page } from '@playwright/test'
import { choices, consentCookie, writeConsent } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { edition } from '../support/policy'
import { expect, pages, test } from '../support/test'

const bannerOf = (page: Page) => page.locator('[data-nosnippet]')
const wordsOf = async (page: Page) => {
  const lang = await page.locator('html').getAttribute('lang')
  return messages[locales.find((locale) => locale === lang) ?? 'kk'].consent
}
const choose = async (page: Page, choice: (typeof choices)[number]) =>
  bannerOf(page)
    .getByRole('button', { name: (await wordsOf(page)).choose[choice] })
    .click()
const consentOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === consentCookie)

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`
  const settings = `/privacy/${locale}/cookies`
  const other = locales.find((one) => one !== locale) ?? locale

  test.describe(`in ${locale}`, () => {
    for (const choice of choices) {
      test(`once “${choice}” is chosen, no page in any language asks again`, async ({
        page,
        context,
      }) => {
        await page.goto(policy)
        expect(await context.cookies()).toEqual([])
        await choose(page, choice)
        await expect(page.getByRole('button', { name: words.choose[choice] })).toHaveCount(0)
        await expect(page).toHaveURL(policy)

        const cookie = await consentOf(context)
        const [now, year] = [Date.now() / 1000, 365 * 24 * 60 * 60]
        expect(cookie).toMatchObject({
          value: writeConsent({ edition: edition.number, choice }),
          path: '/',
          domain: 'localhost',
          httpOnly: true,
          sameSite: 'Lax',
          secure: false,
        })
        expect(Math.abs((cookie?.expires ?? 0) - now - year)).toBeLessThan(600)

        for (const path of [policy, settings, `/privacy/${other}`, `/privacy/${other}/cookies`]) {
          await page.goto(path)
          await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
        }
        await page.goto(settings)
        await expect(page.getByRole('main')).toContainText(messages[locale].cookies.state[choice])
      })
    }

    test('a choice is changed in the settings, which say that it was saved', async ({
      page,
      context,
    }) => {
      await page.goto(settings)
      const { state, save, saved } = messages[locale].cookies
      for (const choice of ['all', 'necessary', 'all'] as const) {
        await page.getByRole('radio', { name: words.choose[choice] }).check()
        await page.getByRole('button', { name: save }).click()
        await expect(page.getByRole('main')).toContainText(state[choice])
        await expect(page.getByRole('radio', { name: words.choose[choice] })).toBeChecked()
        // Where the page came anew, it says so by its styles, at the place it was opened at.
        const place = page.locator(':target')
        const said = page
          .getByRole('status')
          .filter({ hasText: saved })
          .or(place.filter({ hasText: state[choice] }))
        await expect(said).toBeInViewport()
        const added = await said.evaluate((one) => getComputedStyle(one, '::before').content)
        const text = await said.textContent()
        expect(`${added} ${text}`).toContain(saved)
        expect((await consentOf(context))?.value).toBe(
          writeConsent({ edition: edition.number, choice }),
        )
      }
    })

    test('a choice by keyboard alone', async ({ page, context }) => {
      await page.goto(policy)
      const button = bannerOf(page).getByRole('button', { name: words.choose.necessary })
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab')
      await expect(button).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(button).toHaveCount(0)
      expect((await consentOf(context))?.value).toBe(
        writeConsent({ edition: edition.number, choice: 'necessary' }),
      )
    })

    test('the way back leads to pages that no longer ask', async ({ page }) => {
      await page.goto(policy)
      await page.goto(settings)
      await page.getByRole('radio', { name: words.choose.all }).check()
      await page.getByRole('button', { name: messages[locale].cookies.save }).click()
      await expect(page.getByRole('main')).toContainText(messages[locale].cookies.state.all)
      await page.goto(`/privacy/${other}`)
      await page.goBack()
      await expect(page.getByRole('radio', { name: words.choose.all })).toBeChecked()
      // Where the form was sent as it is, the settings with what was saved are a page of their own.
      for (let steps = 0; steps < 2 && !page.url().endsWith(policy); steps += 1) await page.goBack()
      await expect(page).toHaveURL(policy)
      await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
      await page.goForward()
      await expect(page.locator('[data-nosnippet]')).toHaveCount(0)
    })

    test('everything that is stored is in the table of the settings', async ({ page, context }) => {
      for (const path of pages) {
        await page.goto(path)
        expect(await context.cookies()).toEqual([])
      }
      await page.goto(policy)
      await choose(page, 'all')
      await expect.poll(() => consentOf(context)).toBeTruthy()
      await page.getByRole('link', { name: messages[other].language }).click()
      await expect(page).toHaveURL(`/privacy/${other}`)
      await page.goto(settings)
      const listed = await page.getByRole('rowheader').allTextContents()
      const { cookies, origins } = await context.storageState({ indexedDB: true })
      for (const { name } of cookies) expect(listed).toContain(name)
      expect(origins).toEqual([])
    })
  })
}
