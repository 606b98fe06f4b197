import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { numberedParts } from '../../../lib/policy/parts'
import { copied, refuse } from '../support/clipboard'
import { nameOf, numbers, policies, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const ids = [
  ...numbers,
  ...numberedParts(policies.kk)
    .map(({ number }) => number)
    .filter((number) => number.includes('-')),
]

/** What the control of a section, clause or item is called. */
function controlOf(locale: Locale, id: string): string {
  const { section, clause, item } = messages[locale].copyLink.copy
  const [number = '', place] = id.split('-')
  if (place) return item.replace('{number}', number).replace('{item}', place)
  return (number.includes('.') ? clause : section).replace('{number}', number)
}

/** Whether a control stands at the end of the text before it, which is where it was without it. */
function isBesideLastLine(button: Element): boolean {
  const place = button.parentElement ?? button
  const text = place.parentElement ?? place
  const range = document.createRange()
  range.setStart(text, 0)
  range.setEndBefore(place)
  const lines = () => JSON.stringify([...range.getClientRects()])
  const [last, box, before] = [
    [...range.getClientRects()].at(-1) ?? new DOMRect(),
    button.getBoundingClientRect(),
    lines(),
  ]
  place.remove()
  const isMoved = lines() !== before
  text.append(place)
  return !isMoved && box.left >= last.right - 1 && box.top < last.bottom && box.bottom > last.top
}

for (const locale of locales) {
  const { copyLink } = messages[locale]

  test(`in ${locale}, the lasting address of each section, clause and item is copied`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}`)
    for (const id of ids) {
      await page.getByRole('button', { name: controlOf(locale, id), exact: true }).click()
      await expect(page.getByRole('status')).toHaveText(copyLink.copied)
      expect(await copied(page)).toBe(`${site}/privacy/${locale}/${id}`)
      await expect(page.locator('[data-done]')).toHaveCount(1)
    }
    await expect(page).toHaveURL(`/privacy/${locale}`)
  })

  test(`in ${locale}, a control stands after the text of its part, and is large enough`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}`)
    for (const id of ids) {
      const control = page.getByRole('button', { name: controlOf(locale, id), exact: true })
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      const isAfter = await control.evaluate((button, number) => {
        const element = document.getElementById(number)
        const text = element?.querySelector('p') ?? element
        const last = text?.matches('h2') ? text.nextElementSibling : text?.lastChild
        return last === button.parentElement
      }, id)
      expect(isAfter, id).toBe(true)
      if (id.includes('.')) expect(await control.evaluate(isBesideLastLine), id).toBe(true)
    }
  })

  test(`in ${locale}, what was copied is said until something else is done`, async ({ page }) => {
    await page.goto(`/privacy/${locale}`)
    const name = controlOf(locale, samples.clause)
    for (const act of [() => page.keyboard.press('Shift'), () => page.mouse.click(1, 1)]) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(page.locator('[data-done]')).toHaveCount(1)
      await act()
      await expect(page.locator('[data-done]')).toHaveCount(0)
      await expect(page.getByRole('status')).toHaveText('')
    }
  })

  test(`in ${locale}, what was copied is said for a few seconds`, async ({ page }) => {
    await page.clock.install()
    await page.goto(`/privacy/${locale}`)
    const name = controlOf(locale, samples.clause)
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('status')).toHaveText(copyLink.copied)
    await page.clock.runFor(3_000)
    await expect(page.locator('[data-done]')).toHaveCount(1)
    await page.clock.runFor(5_000)
    await expect(page.locator('[data-done]')).toHaveCount(0)
    await expect(page.getByRole('status')).toHaveText('')
  })

  test(`where copying is refused in ${locale}, a control opens the page of its part`, async ({
    page,
  }) => {
    await refuse(page)
    await page.goto(`/privacy/${locale}`)
    const name = controlOf(locale, samples.section)
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page).toHaveURL(`/privacy/${locale}/${samples.section}`)
  })
}

test('a control is pale or not seen until its part is pointed at or has the focus', async ({
  page,
  hasTouch,
}) => {
  await page.goto('/privacy/ru')
  const clause = page.locator(`[id="${samples.clause}"]`)
  const place = clause.locator('p > .copy')
  const calm = hasTouch ? '0.6' : '0'
  await expect(place).toHaveCSS('opacity', calm)
  await clause.hover()
  await expect(place).toHaveCSS('opacity', '1')
  await page.mouse.move(0, 0)
  await expect(place).toHaveCSS('opacity', calm)
  await clause.getByRole('link', { name: nameOf('ru', samples.clause) }).focus()
  await expect(place).toHaveCSS('opacity', '1')
})
