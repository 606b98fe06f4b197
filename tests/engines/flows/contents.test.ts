import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { sections } from '../../e2e/support/policy'
import { countShown, target } from '../support/place'
import { expect, test } from '../support/test'

const current = () => document.querySelector('.contents [aria-current]')?.getAttribute('href')

for (const locale of locales) {
  test(`in ${locale}, the contents lead to each section and mark it`, async ({ tab }) => {
    await tab.resize({ width: 1280, height: 900 })
    await tab.open(`/privacy/${locale}`)
    for (const section of [...sections, ...sections.toReversed()]) {
      await tab.click({ css: `.contents a[href="#${section}"]` })
      await expect.poll(() => tab.evaluate(target)).toEqual({ id: section, isInWindow: true })
      await expect.poll(() => tab.evaluate(current)).toBe(`#${section}`)
    }
  })

  test(`in ${locale}, the contents fold on a phone, also without JavaScript`, async ({
    tab,
    plainTab,
  }) => {
    const last = sections.at(-1) ?? ''
    for (const one of [tab, plainTab]) {
      await one.resize({ width: 360, height: 740 })
      await one.open(`/privacy/${locale}`)
      expect(await one.evaluate(countShown, '.contents a')).toBe(0)
      await one.click({ css: '.contents summary', name: messages[locale].contents })
      expect(await one.evaluate(countShown, '.contents a')).toBe(sections.length)
      await one.click({ css: `.contents a[href="#${last}"]` })
      await expect.poll(() => one.evaluate(target)).toEqual({ id: last, isInWindow: true })
    }
  })
}
