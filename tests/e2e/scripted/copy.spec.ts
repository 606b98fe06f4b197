import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, site, test } from '../support/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const locale of locales) {
  const { copyLink, part } = messages[locale]

  for (const key of ['Enter', 'Space']) {
    test(`in ${locale}, ${key} copies the address of a clause and says so`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(`/privacy/${locale}`)
      for (const number of [samples.clause, samples.list]) {
        const name = copyLink.copy.clause.replace('{number}', number)
        await page.getByRole('button', { name, exact: true }).press(key)
        await expect(page.getByRole('status')).toHaveText(copyLink.copied)
        expect(await copied(page)).toBe(`${baseURL}/privacy/${locale}/${number}`)
        await expect(page.locator('[data-done]')).toHaveCount(1)
      }
      await expect(page).toHaveURL(`/privacy/${locale}`)
    })
  }

  test(`where copying is refused in ${locale}, the control is the link it was`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.goto(`/privacy/${locale}`)
    const name = copyLink.copy.section.replace('{number}', samples.section)
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page).toHaveURL(`/privacy/${locale}/${samples.section}`)
  })

  test(`where copying is refused in ${locale}, a citation is marked`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await page.goto(`/privacy/${locale}/${samples.section}`)
    await page.getByRole('button', { name: part.copy[locale] }).click()
    const citation = await page.locator(`.citation [lang=${locale}]`).textContent()
    await expect.poll(() => page.evaluate(() => `${getSelection()}`.trim())).toBe(citation)
  })

  test(`in ${locale}, a citation is copied as it is read`, async ({ page }) => {
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    for (const one of locales) {
      await page.getByRole('button', { name: part.copy[one] }).click()
      await expect(page.getByRole('status')).toHaveText(part.copied)
      expect(await copied(page)).toBe(await page.locator(`.citation [lang=${one}]`).textContent())
    }
  })

  test(`in ${locale}, the device shares where it can`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data)
      }
    })
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    await page.getByRole('button', { name: part.device }).click()
    await expect(page).toHaveTitle(
      JSON.stringify({
        title: messages[locale].title.clause.replace('{number}', samples.clause),
        url: `${site}/privacy/${locale}/${samples.clause}`,
      }),
    )
  })
}
