import { makeCopyButton } from '../../_components/copied.browser.js'

/** @type {HTMLElement | null} */
const tools = document.querySelector('[data-link]')

if (tools) {
  const { link = '', address: text = '', copied: words = '' } = tools.dataset
  // Browsers let a page copy only in a secure context.
  if (isSecureContext) {
    const button = makeCopyButton({ text, words })
    button.textContent = link
    tools.prepend(button)
  }
  // The place that was kept for it is taken, or not needed.
  delete tools.dataset.link
}
