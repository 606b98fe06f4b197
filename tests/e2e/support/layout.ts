import type { Page } from '@playwright/test'

export type Box = { name: string; left: number; right: number; top: number; bottom: number }

/** What `problemsOf` says of a page. */
export function findProblems(page: Page, others: Box[] = []): Promise<string[]> {
  return page.evaluate(problemsOf, others)
}

/**
 * What does not hold in the layout, in words: what leaves the window sideways, what would scroll
 * sideways inside the page, and text over other text.
 * Runs in the page.
 *
 * @param others boxes of text that the document has no node for
 */
export function problemsOf(others: Box[]): string[] {
  const problems: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) problems.push(`the page is ${scrollWidth} px wide`)

  // What is only for screen readers is cut off to a point.
  const cutOff = [...document.querySelectorAll('.said, thead')].filter(
    (element) => getComputedStyle(element).clipPath !== 'none',
  )
  const isLaidOut = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !cutOff.some((one) => one.contains(element))
  const leavesWindow = ({ left, right }: { left: number; right: number }) =>
    left < -1 || right > innerWidth + 1

  for (const element of document.body.querySelectorAll('*')) {
    if (!isLaidOut(element)) continue
    const box = element.getBoundingClientRect()
    const name = `${element.localName}.${element.classList} «${element.textContent.trim().slice(0, 20)}»`
    if (box.width > 0 && leavesWindow(box)) problems.push(`${name} leaves the window`)
    const scrolls = element.scrollWidth > element.clientWidth + 1
    if (scrolls && getComputedStyle(element).overflowX !== 'visible') {
      problems.push(`${name} scrolls`)
    }
  }

  const lines = [...others]
  const range = document.createRange()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement || !isLaidOut(node.parentElement)) continue
    const name = `«${node.textContent?.trim().slice(0, 20)}»`
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      lines.push({ name, left, right, top, bottom })
    }
  }
  for (const line of lines) if (leavesWindow(line)) problems.push(`${line.name} leaves the window`)

  // The boxes of lines overlap where fonts are tall; their letters, about the middle half, must not.
  const middles = lines.map(({ top, bottom, ...line }) => {
    const quarter = (bottom - top) / 4
    return { ...line, top: top + quarter, bottom: bottom - quarter }
  })
  for (const [index, one] of middles.entries()) {
    for (const two of middles.slice(index + 1)) {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
      if (across > 1 && down > 1) problems.push(`${one.name} covers ${two.name}`)
    }
  }
  return problems
}
