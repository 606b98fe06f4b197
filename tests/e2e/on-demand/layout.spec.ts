import type { CDPSession, Page } from '@playwright/test'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { type Box, findProblems } from '../support/layout'
import { samples } from '../support/policy'
import { readers, windowWidths } from '../support/readers'
import { expect, test } from '../support/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true })

/** Controls that say what they copied: of a heading of several lines, a clause, an item; of a page. */
const controls = [
  ['', `h2[id="${samples.longHeading}"] + .copy button`],
  ['', `[id="${samples.clause}"] > p > .copy button`],
  ['', `[id="${samples.list}-1"] > .copy button`],
  [`/${samples.list}`, '.tools > button'],
  [`/${samples.list}`, 'li:nth-child(2) > :has([lang=kk]) > button'],
  [`/${samples.list}`, 'li:nth-child(2) > :has([lang=ru]) > button'],
] as const

for (const [name, prepare] of Object.entries(readers)) {
  test(`with ${name}, what was copied is said where it moves and covers nothing`, async ({
    page,
  }) => {
    const problems: string[] = []
    const session = await page.context().newCDPSession(page)
    for (const locale of locales) {
      for (const [path, selector] of controls) {
        // What is said must stay for as long as it is looked at.
        await page.clock.install()
        await page.goto(`/privacy/${locale}${path}`)
        await page.evaluate(() => document.querySelector('.cite')?.setAttribute('open', ''))
        await prepare(page)
        await page.locator(selector).click()
        await expect(page.locator('[data-done]')).toHaveCount(1)
        for (const width of windowWidths) {
          await page.setViewportSize({ width, height: 800 })
          const found = await findProblems(page, [await boxOfWords(session)])
          if (await movesSomething(page)) found.push('something moved')
          problems.push(
            ...found.map((problem) => `${locale} ${selector} at ${width} px: ${problem}`),
          )
        }
      }
    }
    expect(problems).toEqual([])
  })

  test(`with ${name}, the answer to a choice about cookies and the link past it fit`, async ({
    page,
  }) => {
    const problems: string[] = []
    for (const locale of locales) {
      const { choose, chosen } = messages[locale].consent
      await page.context().clearCookies()
      await page.goto(`/privacy/${locale}`)
      await page.getByRole('button', { name: choose.necessary }).click()
      await expect(page.getByText(chosen.necessary)).toBeFocused()
      await prepare(page)
      for (const width of windowWidths) {
        await page.setViewportSize({ width, height: 800 })
        const found = await findProblems(page)
        const link = page.locator('.skip')
        await link.focus()
        const { x, y, width: length } = (await link.boundingBox()) ?? { x: -1, y: -1, width: 0 }
        if (x < 0 || y < 0 || x + length > width) found.push('the link past them does not fit')
        await link.blur()
        problems.push(...found.map((problem) => `${locale} at ${width} px: ${problem}`))
      }
    }
    expect(problems).toEqual([])
  })
}

/** Where the words are that a stylesheet adds beside a control, which the document does not have. */
async function boxOfWords(session: CDPSession): Promise<Box> {
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-done]',
  })
  const { node } = await session.send('DOM.describeNode', { nodeId })
  const words = node.pseudoElements?.find(({ pseudoType }) => pseudoType === 'after')
  if (!words) throw new Error('nothing says what was copied')
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: words.backendNodeId })
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content
  return { name: 'what was copied', left, right, top, bottom }
}

/** Whether any box of the page is elsewhere than before the words; a drawing may be another one. */
function movesSomething(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const boxes = () =>
      JSON.stringify(
        Array.from(document.querySelectorAll('body :not(path)'), (element) =>
          element.getBoundingClientRect(),
        ),
      )
    const control = document.querySelector('[data-done]')
    const words = control?.getAttribute('data-done') ?? ''
    const after = boxes()
    control?.removeAttribute('data-done')
    const before = boxes()
    control?.setAttribute('data-done', words)
    return before !== after
  })
}
