/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll('[data-contents] a')

/**
 * How far down the window the reader is taken to be reading, in pixels. It moves from the top of
 * the window to its bottom with the page, so that the first and the last section have their turn.
 */
const readingLine = () => {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  return (scrollTop / Math.max(1, scrollHeight - clientHeight)) * clientHeight
}

/** Marks the section being read: the last one whose heading is above the line. */
const markSection = () => {
  const line = readingLine()
  let current = links[0]
  for (const link of links) {
    const heading = document.getElementById(link.hash.slice(1))
    if (heading && heading.getBoundingClientRect().top <= line + 1) current = link
  }
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null
}

let waiting = false

/** Marks it once a frame at most, however often the browser reports that the page moves. */
const onMove = () => {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    markSection()
  })
}

if (links.length > 0) {
  addEventListener('scroll', onMove, { passive: true })
  addEventListener('resize', onMove)
  onMove()
}
