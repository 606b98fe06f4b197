import type { Page } from '@playwright/test'

/**
 * Windows from the smallest phone to a large screen, in CSS pixels, and both sides of the widths at
 * which the layout changes.
 */
export const windowWidths = [320, 360, 639, 640, 767, 768, 959, 960, 1280, 1920]

/** A word of 34 letters, for which no browser has patterns. */
const longWord = 'қанағаттандырылмағандықтарыңыздағы'

/**
 * How people have their text. Sizes are the browser's own setting, which `rem` and media queries
 * follow; text that is enlarged alone leaves both as they were, as in Firefox and on Android.
 */
export const readers: Record<string, (page: Page) => Promise<void>> = {
  'text as it comes': async () => {},
  "the browser's text at 24 px": (page) => setTextSize(page, 24),
  "the browser's text at 32 px": (page) => setTextSize(page, 32),
  'text alone at 200 %': (page) => page.evaluate(doubleText),
  'the text spacing of WCAG 1.4.12': async (page) => {
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
    })
  },
  'a long word in every heading, link, paragraph and button': (page) =>
    page.evaluate(addWord, longWord),
}

async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const fixed = Math.round((standard * 13) / 16)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed } })
}

function doubleText(): void {
  const elements = [...document.querySelectorAll<HTMLElement>('body, body *')]
  const sizes = elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  for (const [index, element] of elements.entries()) {
    element.style.fontSize = `${2 * (sizes[index] ?? 0)}px`
  }
}

function addWord(word: string): void {
  const elements =
    'h1, h2, summary, p, button:not(:has(svg)), .contents a, .breadcrumb a, .breadcrumb li, .row a'
  for (const element of document.querySelectorAll(elements)) element.append(` ${word}`)
}
