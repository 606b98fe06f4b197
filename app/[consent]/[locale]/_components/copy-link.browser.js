import { makeCopyButton } from './copied.browser.js'

/** @type {HTMLElement | null} */
const policy = document.querySelector('[data-links]')

/** The sign of a link. */
const drawing =
  'M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8m1.5 2.7a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9'

/**
 * @param {string} name
 * @param {string} attribute
 * @param {string} value
 */
const create = (name, attribute, value) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  element.setAttribute(attribute, value)
  return element
}

/**
 * What a control does: «Скопировать ссылку на подпункт 3 пункта 5.1».
 *
 * @param {string} id of a section, clause or item
 * @param {DOMStringMap} names
 */
const nameOf = (id, { section = '', clause = '', item = '' }) => {
  const [number = '', place] = id.split('-')
  const name = place ? item.replace('*', place) : number.includes('.') ? clause : section
  return name.replace('#', number)
}

/**
 * Adds a control that copies the address of each section, clause and item, after its text.
 *
 * @param {HTMLElement} policy
 */
const addControls = (policy) => {
  const { links, copied: words = '' } = policy.dataset
  const sign = create('svg', 'viewBox', '0 0 16 16')
  sign.append(create('path', 'd', drawing))
  for (const part of policy.querySelectorAll('[id]')) {
    const place = part.querySelector('p') ?? part
    const button = makeCopyButton({ text: `${links}/${part.id}`, words, place })
    button.ariaLabel = nameOf(part.id, policy.dataset)
    // The number is the one way for a keyboard: it leads to a page where all is at hand.
    button.tabIndex = -1
    button.append(sign.cloneNode(true))
    const after = document.createElement('span')
    after.className = 'copy'
    after.append(button)
    // Within a heading it would become a part of its name.
    if (part.matches('h2')) part.after(after)
    else place.append(after)
  }
}

// Browsers let a page copy only in a secure context.
if (policy && isSecureContext) addControls(policy)
