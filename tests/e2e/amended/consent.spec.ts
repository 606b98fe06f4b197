import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { acceptedFrom } from '../../../lib/editions/days'
import { fromDate } from '../../../lib/i18n/from-date'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { changesPath, pagePathname } from '../../../lib/site/addresses'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const { inForce } = editions

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const locale of locales) {
      test(`who chose under an earlier edition reads in ${locale} what is new, and chooses again`, async ({
        page,
        context,
        baseURL,
      }) => {
        const value = writeConsent({ edition: 1, choice: 'all' })
        await context.addCookies([{ name: consentCookie, value, url: `${baseURL}` }])
        await page.goto(pagePathname(locale, '2.4'))
        const words = messages[locale].consent
        const banner = page.getByRole('region', { name: words.changed })
        await expect(banner).toContainText(inForce.note?.[locale] ?? 'no note')
        await expect(banner).toContainText(fromDate(acceptedFrom(`${inForce.published}`), locale))
        const changes = pagePathname(locale, changesPath(inForce.number))
        await expect(banner.locator(`a[href="${changes}"]`)).toBeVisible()
        // It is about cookies, and is not the acceptance of clause 1.2.
        await expect(banner).toContainText(words.choose.all)
        await expect(banner).toContainText(words.outdated.split('. ').at(-1) ?? '')

        await banner.getByRole('button', { name: words.choose.necessary }).click()
        await expect(banner.getByRole('button')).toHaveCount(0)
        const cookies = await context.cookies()
        expect(cookies.find(({ name }) => name === consentCookie)?.value).toBe(
          writeConsent({ edition: inForce.number, choice: 'necessary' }),
        )
      })
    }
  })
}

test('a choice made on a page of before counts for the edition that it showed', async ({ ask }) => {
  const { status, headers } = await ask('/privacy/consent', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `choice=all&page=/privacy/ru&edition=${inForce.number - 1}`,
  })
  expect(status).toBe(303)
  expect(String(headers['set-cookie'])).toContain(
    writeConsent({ edition: inForce.number - 1, choice: 'all' }),
  )
})
