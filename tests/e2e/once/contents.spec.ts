import type { Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { numberedParts } from '../../../lib/policy/parts'
import { policies, sections } from '../support/policy'
import { expect, test } from '../support/test'

const windows = [
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
]

/** Every place that a link can lead to: sections, clauses and items. */
const places = [...sections, ...numberedParts(policies[locales[0]]).map(({ number }) => number)]
const sectionOf = (place: string) => place.replace(/[.].*/, '')

const currentOf = (page: Page) => page.locator('.contents [aria-current]')

for (const locale of locales) {
  for (const size of windows) {
    const { width, height } = size

    test.describe(`the contents in ${locale} in a window of ${width} × ${height}`, () => {
      test.use({ viewport: size })

      test('mark the section of the place that a link leads to', async ({ page }) => {
        for (const place of places) {
          await page.goto('about:blank')
          await page.goto(`/privacy/${locale}#${place}`)
          await expect(page.locator(':target'), place).toHaveAttribute('id', place)
          await expect(currentOf(page), place).toHaveAttribute('href', `#${sectionOf(place)}`)
        }
      })

      test('mark the section that was chosen in them, wherever the reader was', async ({
        page,
      }) => {
        await page.goto(`/privacy/${locale}`)
        const links = page.getByRole('navigation', { name: messages[locale].contents })
        for (const from of [...sections, ...sections.toReversed()]) {
          const to = sections[(sections.indexOf(from) + 3) % sections.length]
          await links.getByRole('link').nth(sections.indexOf(from)).click()
          await expect(currentOf(page), `${from}`).toHaveAttribute('href', `#${from}`)
          await links
            .getByRole('link')
            .nth(sections.indexOf(`${to}`))
            .click()
          await expect(currentOf(page), `${from} to ${to}`).toHaveAttribute('href', `#${to}`)
        }
        // Once more where the address already leads, after scrolling on.
        await page.evaluate(() => scrollTo(0, 0))
        await expect(currentOf(page)).toHaveAttribute('href', `#${sections[0]}`)
        await links.getByRole('link').last().click()
        await expect(currentOf(page)).toHaveAttribute('href', `#${sections.at(-1)}`)
      })

      test('mark one section after another while the page is read', async ({ page }) => {
        await page.goto(`/privacy/${locale}#${places.at(-1)}`)
        await expect(currentOf(page)).toHaveAttribute('href', `#${sections.at(-1)}`)
        expect(await marksFrom(page, 'end')).toEqual(sections.toReversed())
        expect(await marksFrom(page, 'start')).toEqual(sections)
      })
    })
  }

  test(`nothing cuts the ring of the focus in the contents in ${locale}`, async ({ page }) => {
    await page.goto(`/privacy/${locale}`)
    for (const height of [900, 300]) {
      await page.setViewportSize({ width: 1280, height })
      const links = page.getByRole('navigation', { name: messages[locale].contents })
      for (const link of await links.getByRole('link').all()) {
        await page.keyboard.press('Shift')
        await link.focus()
        expect(await link.evaluate(roomAroundRing)).toBeGreaterThanOrEqual(0)
      }
    }
  })
}

/** The sections that are marked, one after another, while the page is scrolled from an end to the other. */
function marksFrom(page: Page, from: 'start' | 'end'): Promise<string[]> {
  return page.evaluate(async (end) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const marks: string[] = []
    const { scrollHeight, clientHeight } = document.documentElement
    const last = scrollHeight - clientHeight
    for (let moved = 0; moved <= last + 60; moved += 60) {
      scrollTo(0, end === 'start' ? Math.min(moved, last) : Math.max(last - moved, 0))
      await nextFrame()
      await nextFrame()
      const link = document.querySelector<HTMLAnchorElement>('.contents [aria-current]')
      const mark = link?.hash.slice(1) ?? 'none'
      if (marks.at(-1) !== mark) marks.push(mark)
    }
    return marks
  }, from)
}

/** The pixels between the ring around a link and the edges of the box that scrolls it, at the narrowest. */
function roomAroundRing(link: Element): number {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link)
  if (outlineStyle === 'none') return Number.NaN
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
  const box = link.closest('nav')?.getBoundingClientRect() ?? new DOMRect()
  const { left, top, right, bottom } = link.getBoundingClientRect()
  const rooms = [left - box.left, top - box.top, box.right - right, box.bottom - bottom]
  return Math.min(...rooms) - ring
}
