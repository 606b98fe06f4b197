import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { localeCookie, locales } from '../../../lib/i18n/routing'
import { edition, references, samples, sections } from '../support/policy'
import { expect, test } from '../support/test'

for (const locale of locales) {
  const words = messages[locale]
  const other = locales.find((one) => one !== locale) ?? locale

  test(`from ${locale}, the language link stays at the clause`, async ({ page }) => {
    await page.goto(`/privacy/${locale}#${samples.clause}`)
    await page.getByRole('link', { name: messages[other].language }).click()
    await expect(page).toHaveURL(`/privacy/${other}#${samples.clause}`)
    const [{ from, to, written } = { from: '', to: '', written: '' }] = references
    await page
      .locator(`[id="${from}"]`)
      .getByRole('link', { name: written, exact: true })
      .first()
      .click()
    await page.getByRole('link', { name: words.language }).click()
    await expect(page).toHaveURL(`/privacy/${locale}#${to}`)
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
    await expect(current).toHaveAttribute('href', `#${sections[0]}`)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(current).toHaveAttribute('href', `#${sections.at(-1)}`)
    await page.goto(`/privacy/${locale}#${samples.section}`)
    await expect(current).toHaveAttribute('href', `#${samples.section}`)
  })
}

test('nothing runs on a page that has no use for it', async ({ page, context, baseURL }) => {
  await page.addInitScript(() => {
    const used: string[] = []
    Object.assign(window, { used })
    const listen = window.addEventListener
    window.addEventListener = (...args: Parameters<typeof listen>) => {
      used.push(args[0])
      listen(...args)
    }
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        used.push(name)
      }
    }
  })
  const used = () => page.evaluate(() => 'used' in window && window.used)

  await page.goto('/privacy/kk')
  await expect(page.getByRole('status')).toHaveCount(1)
  const always = ['hashchange', 'scroll', 'resize', 'hashchange', 'pageshow']
  expect(await used()).toEqual([...always, 'enic_consent', 'pagehide', 'pageshow', 'pagehide'])

  const value = writeConsent({ edition: edition.number, choice: 'necessary' })
  await context.addCookies([{ name: consentCookie, value, url: `${baseURL}` }])
  await page.goto('/privacy/kk')
  await expect(page.getByRole('status')).toHaveCount(1)
  expect(await used()).toEqual(always)
})
