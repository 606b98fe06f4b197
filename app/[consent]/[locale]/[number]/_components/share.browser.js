/** @type {HTMLButtonElement | null} */
const button = document.querySelector('[data-share]')

/** Opens the device's own sheet for sharing. */
const share = () => {
  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('[rel=canonical]')
  const page = { title: button?.dataset.share ?? '', url: canonical?.href ?? location.href }
  // It rejects when the reader closes the sheet without choosing.
  navigator.share(page).catch(() => undefined)
}

if (button && 'share' in navigator) {
  button.disabled = false
  button.addEventListener('click', share)
}
