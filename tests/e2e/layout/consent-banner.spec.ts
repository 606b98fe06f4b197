import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { expect, test } from '../support/test'

/** Windows of phones, and how much of their height the banner may take. */
const phones = [
  { width: 320, height: 568, part: 0.4 },
  { width: 360, height: 740, part: 0.25 },
]

for (const locale of locales) {
  const { banner } = messages[locale].consent

  for (const { width, height, part } of phones) {
    test(`in ${locale}, the banner leaves a window of ${width} × ${height} to the text`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto(`/privacy/${locale}`)
      const region = page.locator('[data-nosnippet]')
      const shown = banner.plain
      await expect(region).toContainText(shown)
      for (const sentence of Object.values(banner)) {
        // Each that a build may have in place of the one shown here.
        const { size, box } = await region.evaluate(
          (one, words) => {
            const text = one.querySelector('p')?.firstChild
            one.dataset.words ??= text?.textContent ?? ''
            if (text) text.textContent = one.dataset.words.replace(words.shown, words.sentence)
            const paragraph = one.querySelector('p') ?? one
            return {
              size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
              box: one.getBoundingClientRect().height,
            }
          },
          { shown, sentence },
        )
        await expect(region).toContainText(sentence)
        expect(box, sentence).toBeLessThanOrEqual(part * height)
        expect(size).toBeGreaterThanOrEqual(15)
        for (const button of await region.getByRole('button').all()) {
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
        }
      }
    })
  }

  test(`in ${locale}, the link to the settings makes the header of a phone no higher`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/privacy/${locale}`)
    const heightOf = () =>
      page.getByRole('banner').evaluate((one) => one.getBoundingClientRect().height)
    const link = page
      .getByRole('banner')
      .getByRole('link', { name: messages[locale].cookies.title })
    await expect(link).toBeVisible()
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    // It was 75 px high with the name and the languages alone.
    expect(await heightOf()).toBeLessThanOrEqual(75)
  })
}
