import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { focused } from '../support/place'
import { expect, test } from '../support/test'

for (const locale of locales) {
  test(`in ${locale}, a keyboard is past banner and header at once, also without JavaScript`, async ({
    tab,
    plainTab,
  }) => {
    for (const one of [tab, plainTab]) {
      await one.open(`/privacy/${locale}`)
      await one.press('Tab')
      await expect.poll(() => one.evaluate(focused)).toBe(messages[locale].skip)
      await one.press('Enter')
      await expect.poll(() => one.evaluate(focused)).toBe('main')
    }
  })
}
