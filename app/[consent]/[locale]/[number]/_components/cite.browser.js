import { prepareCopying } from '../../_components/copied.browser.js'

/** @type {NodeListOf<HTMLButtonElement>} */
const buttons = document.querySelectorAll('button[data-copied]')

// Browsers let a page copy only in a secure context. Elsewhere the buttons stay disabled.
if (buttons.length > 0 && isSecureContext) {
  const copy = prepareCopying()
  for (const button of buttons) {
    const citation = button.previousElementSibling ?? button
    button.disabled = false
    button.addEventListener('click', () =>
      // Where copying is refused, the text is selected, for the reader to copy.
      copy(button, citation.textContent ?? '', button.dataset.copied ?? '').catch(() =>
        getSelection()?.selectAllChildren(citation),
      ),
    )
  }
}
