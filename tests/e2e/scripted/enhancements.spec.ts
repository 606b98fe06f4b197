import { messages } from '../../../lib/i18n/messages'
import { localeCookie, locales } from '../../../lib/i18n/routing'
import { expect, policies, test } from '../support/test'

for (const locale of locales) {
  const words = messages[locale]
  const other = locales.find((one) => one !== locale) ?? locale

  test(`from ${locale}, the language link stays at the clause`, async ({ page }) => {
    await page.goto(`/privacy/${locale}#2.4`)
    await page.getByRole('link', { name: messages[other].language }).click()
    await expect(page).toHaveURL(`/privacy/${other}#2.4`)
    await page.getByRole('main').locator('[id="4.3"]').getByRole('link', { name: '4.1' }).click()
    await page.getByRole('link', { name: words.language }).click()
    await expect(page).toHaveURL(`/privacy/${locale}#4.1`)
  })

  test(`${other} is remembered once it is chosen, and not before`, async ({ page, context }) => {
    await page.goto(`/privacy/${locale}`)
    await page.evaluate(() => scrollTo(0, 2000))
    expect(await context.cookies()).toEqual([])
    await page.getByRole('link', { name: messages[other].language }).click()
    await expect(page).toHaveURL(`/privacy/${other}`)
    const [cookie, ...rest] = await context.cookies()
    expect(rest).toEqual([])
    expect(cookie).toMatchObject({ name: localeCookie, value: other, sameSite: 'Lax', path: '/' })
    await page.goto('/privacy')
    await expect(page).toHaveURL(`/privacy/${other}`)
  })

  test(`the contents in ${locale} mark the section being read`, async ({ page }) => {
    await page.goto(`/privacy/${locale}`)
    const current = page.locator('.contents [aria-current]')
    const { sections } = policies[locale]
    await expect(current).toHaveAttribute('href', `#${sections[0]?.number}`)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(current).toHaveAttribute('href', `#${sections.at(-1)?.number}`)
    await page.goto(`/privacy/${locale}#4`)
    await expect(current).toHaveAttribute('href', '#4')
  })
}
