import { messages } from '../../../lib/i18n/messages'
import { localeCookie, locales } from '../../../lib/i18n/routing'
import { expect, nearMissing, test } from '../support/test'

for (const locale of locales) {
  test(`${locale}, chosen where there is nothing, is remembered as anywhere else`, async ({
    page,
    context,
  }) => {
    for (const { path, near } of nearMissing) {
      await page.goto(path)
      await page.getByRole('link', { name: messages[locale].language }).click()
      await expect(page).toHaveURL(`/privacy/${locale}/${near}`)
      const [cookie, ...rest] = await context.cookies()
      expect(rest).toEqual([])
      expect(cookie).toMatchObject({ name: localeCookie, value: locale })
      await context.clearCookies()
    }
  })
}
