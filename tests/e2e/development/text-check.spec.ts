import type { Page } from '@playwright/test'
import { locales } from '../../../lib/i18n/routing'
import { faultHeadings } from '../../../lib/policy/report'
import { expect, test } from '../support/development'
import { nameOf, sections } from '../support/policy'

/** A text that says something more at the beginning of its first clause. */
const withWords = (text: string, words: string) => text.replace(/^1[.]1[.] /m, `$&${words} `)

const headings = (page: Page) => page.locator('.text-check h2')
const entries = (page: Page) => page.locator('.text-check li')
const isSame = (page: Page) => page.evaluate(() => 'isSame' in window)

test('a page shows what is wrong with a text beside the last good one, and a mended text at once', async ({
  project,
  page,
  context,
  violations,
}) => {
  // The server starts and compiles beside whatever else the machine does.
  test.setTimeout(120_000)
  const text = project.read('ru')
  project.save('ru', withWords(text, '\u200BПЕРВОЕ ИЗМЕНЕНИЕ.'))
  const origin = await project.start()
  const pages = { ru: page, kk: await context.newPage() }
  const errors: Error[] = []
  for (const locale of locales) pages[locale].on('pageerror', (error) => errors.push(error))

  for (const locale of locales) {
    await pages[locale].goto(`${origin}/privacy/${locale}`)
    await pages[locale].evaluate(() => Object.assign(window, { isSame: true }))
    await expect(headings(pages[locale])).toHaveText(faultHeadings[locale](1))
    await expect(entries(pages[locale])).toContainText('content/edition-1/ru.md:')
  }
  await expect(entries(pages.kk)).toContainText('Мұнда көрінбейтін таңба (U+200B) тұр.')
  await expect(entries(pages.ru)).toContainText('Здесь стоит невидимый знак (U+200B).')
  await expect(page.getByText(/ИЗМЕНЕНИЕ/)).toHaveCount(0)
  expect(await violations(page)).toEqual([])

  const last = page.getByRole('heading', { name: nameOf('ru', sections.at(-1) ?? '') })
  await last.scrollIntoViewIfNeeded()
  await expect(headings(page)).toBeInViewport()

  project.save('ru', withWords(text, 'ВТОРОЕ ИЗМЕНЕНИЕ.'))
  await expect(page.getByText('ВТОРОЕ ИЗМЕНЕНИЕ.')).toBeVisible()
  for (const locale of locales) await expect(headings(pages[locale])).toHaveCount(0)

  project.save('ru', withWords(text, '\u200BТРЕТЬЕ ИЗМЕНЕНИЕ.'))
  for (const locale of locales) await expect(headings(pages[locale])).toHaveCount(1)
  await expect(page.getByText('ВТОРОЕ ИЗМЕНЕНИЕ.')).toBeVisible()

  for (const locale of locales) expect(await isSame(pages[locale])).toBe(true)
  await expect(last).toBeInViewport()
  expect(errors).toEqual([])
  expect(await project.stop()).toBe(0)
})
