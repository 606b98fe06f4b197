import { askForState, followChoice } from '../../_components/consent/elsewhere.browser.js'
import { sendInPlace } from '../../_components/consent/send.browser.js'

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-consent]')

/**
 * Marks a choice as the present one.
 *
 * @param {HTMLFormElement} form
 * @param {string} choice
 */
const show = (form, choice) => {
  /** @type {HTMLElement | null} */
  const sentence = document.querySelector('.state span')
  const words = sentence?.dataset[choice]
  if (!words) return
  sentence.textContent = words
  for (const radio of form.querySelectorAll('input')) {
    if (radio.type === 'radio') radio.checked = radio.value === choice
  }
}

const status = form?.querySelector('[role="status"]')
if (form && status) {
  const tellOthers = followChoice(
    form,
    (choice) => show(form, choice),
    async () => {
      show(form, (await askForState()) ?? '')
    },
  )
  /** @param {string} words */
  const say = (words) => {
    status.textContent = words
  }
  // Emptied first, so that the same words are read out again.
  form.addEventListener('change', () => say(''))
  form.addEventListener('submit', () => say(''))
  const { saved } = form.dataset
  if (saved) {
    sendInPlace(form, (choice) => {
      show(form, choice)
      say(saved)
      tellOthers(choice)
    })
  }
}
