/** @type {HTMLElement | null} */
const switcher = document.querySelector('[data-cookie]')
const links = switcher?.querySelectorAll('a') ?? []

/** A reader who changes the language stays at the clause. */
const keepFragment = () => {
  for (const link of links) link.hash = location.hash
}

/** @param {string} language the one that was chosen, to be remembered for a year */
const remember = (language) => {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${switcher?.dataset.cookie}=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}

if (switcher) {
  keepFragment()
  addEventListener('hashchange', keepFragment)
  for (const link of links) link.addEventListener('click', () => remember(link.lang))
}
