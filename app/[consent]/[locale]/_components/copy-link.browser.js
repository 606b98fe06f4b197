import { prepareCopying } from './copied.browser.js'

/** @type {SVGElement | null} */
const labels = document.querySelector('[data-clause]')
/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll('[data-copy]')

/**
 * Names a link by what it does from now on.
 *
 * @param {HTMLAnchorElement} link
 * @param {DOMStringMap} labels
 */
const rename = (link, { clause = '', section = '' }) => {
  const title = link.querySelector('title')
  const number = link.pathname.replace(/.*[/]/, '')
  if (title) title.textContent = (number.includes('.') ? clause : section).replace('#', number)
}

/**
 * Turns a link to a clause or section into a button that copies its address.
 *
 * @param {HTMLAnchorElement} link
 * @param {() => Promise<void>} copy
 */
const makeButton = (link, copy) => {
  link.role = 'button'
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return
    event.preventDefault()
    link.click()
  })
  link.addEventListener('click', (event) => {
    // With a key held down it is the link that was meant.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    copy().catch(() => location.assign(link.href))
  })
}

// Browsers let a page copy only in a secure context.
if (labels && isSecureContext) {
  const copy = prepareCopying()
  for (const link of links) {
    rename(link, labels.dataset)
    makeButton(link, () => copy(link, link.href, labels.dataset.copied ?? ''))
  }
}
