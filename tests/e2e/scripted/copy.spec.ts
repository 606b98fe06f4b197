import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { numberedParts } from '../../../lib/policy/parts'
import { nameOf, numbers, policies, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

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

function refuse(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
}

for (const locale of locales) {
  const { copyLink, part } = messages[locale]

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

  test(`where copying is refused in ${locale}, a citation is marked`, async ({ page }) => {
    await refuse(page)
    await page.goto(`/privacy/${locale}/${samples.section}`)
    await page.getByText(part.cite).click()
    await page.getByRole('button', { name: part.copy[locale] }).click()
    const citation = await page.locator(`.cite [lang=${locale}]`).textContent()
    await expect.poll(() => page.evaluate(() => `${getSelection()}`.trim())).toBe(citation)
  })

  test(`in ${locale}, the page of a clause copies its own address`, async ({ page }) => {
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    await page.getByRole('button', { name: copyLink.page, exact: true }).press('Enter')
    await expect(page.getByRole('status')).toHaveText(copyLink.copied)
    expect(await copied(page)).toBe(`${site}/privacy/${locale}/${samples.clause}`)
  })

  test(`in ${locale}, each citation of a clause and its items is copied as it is read`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}/${samples.list}`)
    await page.getByText(part.cite).click()
    for (const one of locales) {
      const citations = page.locator(`.cite [lang=${one}]`)
      const buttons = page.getByRole('button', { name: part.copy[one] })
      for (const [index, citation] of (await citations.allTextContents()).entries()) {
        await buttons.nth(index).click()
        await expect(page.getByRole('status')).toHaveText(part.copied)
        expect(await copied(page)).toBe(citation)
      }
    }
    const names = await page
      .locator('.cite button')
      .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
    expect(names.length).toBe(2 * (await page.locator('.cite li').count()))
    expect(new Set(names).size).toBe(names.length)
  })

  test(`from the policy in ${locale}, an item is cited in Kazakh in three taps`, async ({
    page,
  }) => {
    const items = numberedParts(policies.kk).filter(({ number }) =>
      number.startsWith(`${samples.list}-`),
    )
    const place = Math.min(3, items.length)
    const fill = (text: string) =>
      text.replace('{number}', samples.list).replace('{item}', `${place}`)
    await page.goto(`/privacy/${locale}`)
    await page
      .getByRole('main')
      .getByRole('link', { name: nameOf(locale, samples.list), exact: true })
      .click()
    await page.getByText(part.cite).click()
    const name = `${part.copy.kk}: ${fill(messages[locale].item)}`
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('status')).toHaveText(part.copied)
    const { item, document } = messages.kk.part.citation
    expect(await copied(page)).toBe(
      fill(item)
        .replace('{document}', document)
        .replace('{address}', `${site}/privacy/kk/${samples.list}-${place}`),
    )
  })

  test(`in ${locale}, the device shares where it can`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data)
      }
    })
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    await page.getByText(part.share, { exact: true }).click()
    await page.getByRole('button', { name: part.device }).click()
    await expect(page).toHaveTitle(
      JSON.stringify({
        title: messages[locale].title.clause.replace('{number}', samples.clause),
        url: `${site}/privacy/${locale}/${samples.clause}`,
      }),
    )
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
