/** @type {HTMLElement | null} */
const list = document.querySelector('[data-share]')

/**
 * Adds a button that opens the device's own sheet for sharing.
 *
 * @param {HTMLElement} list
 */
const addDevice = (list) => {
  const { share: title = '', device = '' } = list.dataset
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = device
  button.addEventListener('click', () => {
    /** @type {HTMLLinkElement | null} */
    const canonical = document.querySelector('[rel=canonical]')
    // It rejects when the reader closes the sheet without choosing.
    navigator.share({ title, url: canonical?.href ?? location.href }).catch(() => undefined)
  })
  item.append(button)
  list.append(item)
}

if (list && 'share' in navigator) addDevice(list)
