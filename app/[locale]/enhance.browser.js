// What a browser with JavaScript adds to the pages. Everything works without it.

/** @type {NodeListOf<HTMLAnchorElement>} */
const languages = document.querySelectorAll('.languages a')
/** @type {NodeListOf<HTMLAnchorElement>} */
const contents = document.querySelectorAll('.contents a')

/** A reader who changes the language stays at the clause. */
const carryFragment = () => {
  for (const link of languages) link.hash = location.hash
}

/** @param {HTMLAnchorElement} link a language that was chosen, to be remembered for a year */
const remember = ({ lang }) => {
  const name = document.querySelector('.languages')?.getAttribute('data-cookie')
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=${lang}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}

/**
 * Marks the section being read. The line of reading moves from the top of the window to its bottom
 * as the reader moves through the page, so that the first and the last section have their turn.
 */
const markSection = () => {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  const line = (scrollTop / Math.max(1, scrollHeight - clientHeight)) * clientHeight
  let current = contents[0]
  for (const link of contents) {
    const heading = document.getElementById(link.hash.slice(1))
    if (heading && heading.getBoundingClientRect().top <= line + 1) current = link
  }
  for (const link of contents) {
    if (link === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

carryFragment()
addEventListener('hashchange', carryFragment)
for (const link of languages) link.addEventListener('click', () => remember(link))

if (contents.length > 0) {
  let waiting = false
  const onScroll = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      markSection()
    })
  }
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', onScroll)
  onScroll()
}
