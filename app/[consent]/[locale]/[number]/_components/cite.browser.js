import { makeCopyButton } from '../../_components/copied.browser.js'

/** @type {HTMLElement | null} */
const cite = document.querySelector('[data-cite]')

// Browsers let a page copy only in a secure context.
if (cite && isSecureContext) {
  for (const citation of cite.querySelectorAll('p')) {
    const button = makeCopyButton({
      text: citation.textContent,
      words: cite.dataset.cite ?? '',
      // Where copying is refused, the text is selected, for the reader to copy.
      refused: () => getSelection()?.selectAllChildren(citation),
    })
    const name = cite.dataset[citation.lang] ?? ''
    button.textContent = name
    button.ariaLabel = `${name}: ${citation.closest('li')?.firstElementChild?.textContent}`
    citation.after(button)
  }
}
