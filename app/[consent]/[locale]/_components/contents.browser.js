/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll('[data-contents] a')
const headings = Array.from(links, ({ hash }) => document.getElementById(hash.slice(1)))

/**
 * The heading of the section with the place that was linked or chosen, and how far the page was
 * scrolled then: that section is the current one until the reader scrolls on.
 *
 * @type {{ heading: HTMLElement, scrolled: number } | undefined}
 */
let arrival

/** The last heading above the line at which the reader is taken to be reading. */
const headingBeingRead = () => {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  const whole = scrollHeight - clientHeight
  // The line is a fourth down the window, and in the last windowful ever lower, so that the short
  // sections at the end have their turn.
  const left = (whole - scrollTop) / (Math.min(whole, clientHeight) || 1)
  const line = clientHeight * (1 - 0.75 * Math.min(1, left))
  const isAbove = (/** @type {Element | null} */ heading) =>
    heading && heading.getBoundingClientRect().top <= line
  return headings.findLast(isAbove) ?? headings[0]
}

const markSection = () => {
  if (arrival && Math.abs(arrival.scrolled - scrollY) > 1) arrival = undefined
  const current = arrival?.heading ?? headingBeingRead()
  for (const [index, link] of links.entries()) {
    link.ariaCurrent = headings[index] === current ? 'true' : null
  }
}

const arrive = () => {
  const place = document.querySelector(':target')
  const heading = place?.closest('section')?.querySelector('h2')
  const top = place?.getBoundingClientRect().top ?? -1
  // Out of sight it is where a page that comes back was left, not where the reader arrives.
  const isSeen = top >= 0 && top < innerHeight
  arrival = heading && isSeen ? { heading, scrolled: scrollY } : undefined
  markSection()
}

/** The browser has scrolled to the place by the next frame. */
const onArrival = () => requestAnimationFrame(arrive)

if (links.length > 0) {
  addEventListener('scroll', markSection, { passive: true })
  addEventListener('resize', markSection)
  addEventListener('hashchange', onArrival)
  addEventListener('pageshow', onArrival)
  // A link to where the address leads already is no change of it.
  for (const link of links) link.addEventListener('click', onArrival)
  onArrival()
}
