/** @type {HTMLElement | null} */
const banner = document.querySelector('[data-consent]')

/**
 * Shows in the banner's place what was chosen. It is as high as the banner, so nothing moves.
 *
 * @param {HTMLElement} banner
 * @param {HTMLTemplateElement} template
 */
const showConfirmation = (banner, template) => {
  const confirmation = template.content.querySelector('section')
  if (!confirmation) return
  confirmation.style.minBlockSize = `${banner.getBoundingClientRect().height}px`
  banner.replaceWith(confirmation)
  confirmation.focus({ preventScroll: true })
  confirmation.querySelector('button')?.addEventListener('click', () => {
    confirmation.remove()
    document.getElementById('main')?.focus({ preventScroll: true })
  })
}

/**
 * Takes the banner away; the text stays where it is in the window.
 *
 * @param {HTMLElement} banner
 */
const remove = (banner) => {
  const main = document.getElementById('main')
  const before = main?.getBoundingClientRect().top ?? 0
  banner.remove()
  scrollBy(0, (main?.getBoundingClientRect().top ?? 0) - before)
}

/**
 * @param {HTMLFormElement} form
 * @param {string} choice
 * @returns {Promise<boolean>} whether the server has taken the choice: it answers with a redirect
 */
const send = async (form, choice) => {
  const body = new URLSearchParams({ choice, page: location.pathname })
  const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(
    () => undefined,
  )
  return answer?.type === 'opaqueredirect'
}

/**
 * Sends a choice without leaving the page, where the page has a confirmation of it.
 *
 * @param {SubmitEvent} event
 * @param {HTMLFormElement} form
 * @param {HTMLElement} banner
 * @param {BroadcastChannel} tabs
 */
const choose = async (event, form, banner, tabs) => {
  const choice = event.submitter?.getAttribute('value') ?? ''
  /** @type {HTMLTemplateElement | null} */
  const template = banner.querySelector(`[data-choice="${choice}"]`)
  if (!template) return
  event.preventDefault()
  if (await send(form, choice)) {
    showConfirmation(banner, template)
    tabs.postMessage('')
  } else {
    // The browser sends the form itself, and says what is wrong where that fails too.
    form.requestSubmit(event.submitter)
  }
}

if (banner) {
  const tabs = new BroadcastChannel('enic_consent')
  const form = banner.querySelector('form')
  form?.addEventListener('submit', (event) => choose(event, form, banner, tabs), { once: true })
  // A choice made in another tab holds here too.
  tabs.addEventListener('message', () => remove(banner))
  // A page that comes back from the browser's memory may be from before the choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && banner.isConnected) location.reload()
  })
}
