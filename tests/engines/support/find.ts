import type { Target } from './engine'

/**
 * Scrolls to an element and says where its middle is in the window. Runs in the page, so it is
 * whole in itself.
 *
 * @returns a sentence where there is no such element, or it is not shown
 */
export function placeOf({ css, name }: Target): { x: number; y: number } | string {
  const nameOf = (element: Element) =>
    (element.ariaLabel ?? element.textContent).replaceAll(/\s+/g, ' ').trim()
  const plain = name?.replaceAll(/\s+/g, ' ')
  const found = [...document.querySelectorAll(css)]
    .filter((element) => element.checkVisibility())
    .find((element) => plain === undefined || nameOf(element) === plain)
  if (!found) return `${css} ${name ?? ''} is not on ${location.href}`

  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  // A link in a text may stand on two lines, and its box have nothing in the middle.
  const box = found.getClientRects()[0] ?? found.getBoundingClientRect()
  const place = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  const hit = document.elementFromPoint(place.x, place.y)
  if (hit && (found.contains(hit) || hit.contains(found))) return place
  return `${css} ${name ?? ''} is covered on ${location.href}`
}
