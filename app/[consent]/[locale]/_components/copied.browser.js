/** How long it is to be seen what was copied, in ms. */
const timeToRead = 5_000

/** Takes away what is said of the copy before. */
let forget = () => {}

/** @type {HTMLElement | undefined} */
let status

/** @returns {HTMLElement} an empty element whose text a screen reader reads out when it changes */
const addStatus = () => {
  const status = document.createElement('p')
  status.role = 'status'
  status.className = 'said'
  document.body.append(status)
  return status
}

/**
 * Shows and says what was done, until there was time to read it or the reader does something else.
 *
 * @param {Element} place
 * @param {string} words
 */
const confirm = (place, words) => {
  const end = new AbortController()
  const say = (text = '') => {
    if (status) status.textContent = text
  }
  forget = () => {
    clearTimeout(timer)
    end.abort()
    place.removeAttribute('data-done')
    say()
  }
  const timer = setTimeout(forget, timeToRead)
  place.setAttribute('data-done', words)
  say(words)
  addEventListener('pointerdown', forget, end)
  addEventListener('keydown', forget, end)
}

/**
 * Opens the page of an address, for the browser to show it.
 *
 * @param {string} address
 */
const open = (address) => location.assign(new URL(address).pathname)

/**
 * Makes a button that copies a text. A screen reader reads out changes to a status only if it was
 * there before them, so the page gets one with its first button.
 *
 * @param {{ text: string, words: string, place?: Element, refused?: () => void }} copying the text,
 *   the words that confirm it, where they are shown unless at the button, and what is done where
 *   the browser refuses to copy, unless the text is an address
 */
export const makeCopyButton = ({ text, words, place, refused = () => open(text) }) => {
  status ??= addStatus()
  const button = document.createElement('button')
  button.type = 'button'
  button.addEventListener('click', () => {
    forget()
    navigator.clipboard
      .writeText(text)
      .then(() => confirm(place ?? button, words))
      .catch(refused)
  })
  return button
}
