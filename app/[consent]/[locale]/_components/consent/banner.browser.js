import { askForState, followChoice } from './elsewhere.browser.js'
import { sendInPlace } from './send.browser.js'

/** @type {HTMLElement | null} */
const banner = document.querySelector('section[data-consent]')

/**
 * Says what was chosen where the buttons were, and as high as they are, so nothing moves.
 *
 * @param {HTMLFormElement} form
 * @param {string} choice
 */
const confirmChoice = (form, choice) => {
  const line = document.createElement('p')
  line.role = 'status'
  line.className = 'chosen'
  line.tabIndex = -1
  line.textContent = form.dataset[choice] ?? ''
  form.append(line)
  line.focus({ preventScroll: true })
}

/**
 * Takes the banner away. The text stays where it is in the window, and a focus that would go with
 * the banner comes to the text.
 *
 * @param {HTMLElement} banner
 */
const remove = (banner) => {
  const main = document.getElementById('main')
  const top = () => main?.getBoundingClientRect().top ?? 0
  const before = top()
  if (banner.contains(document.activeElement)) main?.focus({ preventScroll: true })
  banner.remove()
  scrollBy({ top: top() - before, behavior: 'instant' })
}

const form = banner?.querySelector('form')
if (banner && form) {
  const tellOthers = followChoice(
    form,
    () => remove(banner),
    async () => {
      if (banner.isConnected && (await askForState()) === '') remove(banner)
    },
  )
  sendInPlace(form, (choice) => {
    confirmChoice(form, choice)
    tellOthers(choice)
  })
  // What was said once is not said again on the way back.
  addEventListener('pagehide', () => {
    if (form.querySelector('.chosen')) remove(banner)
  })
}
