/** @returns {HTMLElement} an empty element whose text a screen reader reads out when it changes */
const addStatus = () => {
  const status = document.createElement('p')
  status.role = 'status'
  status.className = 'said'
  document.body.append(status)
  return status
}

/**
 * Prepares the page for copying. A screen reader reads out changes to a status only if it was there
 * before them, so this comes first.
 *
 * @returns a function that copies a text and confirms it: beside the control to those who see it,
 * in words to those who listen. It rejects where the browser refuses to copy.
 */
export const prepareCopying = () => {
  const status = addStatus()
  /**
   * @param {Element} control
   * @param {string} text
   * @param {string} confirmation
   */
  return async (control, text, confirmation) => {
    status.textContent = ''
    await navigator.clipboard.writeText(text)
    document.querySelector('[data-done]')?.removeAttribute('data-done')
    control.setAttribute('data-done', confirmation)
    status.textContent = confirmation
  }
}
