// What a page says of where its reader is. Each function runs in the page.

export function pathname(): string {
  return location.pathname
}

export function fragment(): string {
  return location.hash
}

/** What the fragment leads to: its id, and whether its first line is in the window. */
export function target(): { id: string; isInWindow: boolean } | undefined {
  const found = document.querySelector(':target')
  if (!found) return undefined
  const { top } = found.getBoundingClientRect()
  return { id: found.id, isInWindow: top >= 0 && top < innerHeight }
}

/** How many elements match and are shown. */
export function countShown(css: string): number {
  return [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length
}

/** The role, label or words of what has the focus. */
export function focused(): string {
  const { activeElement: one } = document
  return one?.id || one?.ariaLabel || one?.textContent?.trim() || ''
}

/** What is said to those who listen, wherever on the page. */
export function said(): string {
  return [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join('')
}

/** Goes the way back, as the browser keeps it. */
export function goBack(): void {
  history.back()
}

/** Notes in the page that this very document was there, which a reload would lose. */
export function remember(): void {
  document.documentElement.dataset.remembered = ''
}

export function isRemembered(): boolean {
  return document.documentElement.dataset.remembered === ''
}

/** How far an element is from the top of the window. */
export function topOf(css: string): number {
  return document.querySelector(css)?.getBoundingClientRect().top ?? Number.NaN
}
