// What a browser with JavaScript adds to the pages. Everything works without it.

/** @type {NodeListOf<HTMLAnchorElement>} */
const languages = document.querySelectorAll('.languages a')
/** @type {NodeListOf<HTMLAnchorElement>} */
const contents = document.querySelectorAll('.contents a')

/** A reader who changes the language stays at the clause. */
const carryFragment = () => {
  for (const link of languages) link.hash = location.hash
}

/** @param {HTMLAnchorElement} link a language that was chosen, to be remembered for a year */
const remember = ({ lang }) => {
  const name = document.querySelector('.languages')?.getAttribute('data-cookie')
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=${lang}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
}

/**
 * Marks the section being read. The line of reading moves from the top of the window to its bottom
 * as the reader moves through the page, so that the first and the last section have their turn.
 */
const markSection = () => {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  const line = (scrollTop / Math.max(1, scrollHeight - clientHeight)) * clientHeight
  let current = contents[0]
  for (const link of contents) {
    const heading = document.getElementById(link.hash.slice(1))
    if (heading && heading.getBoundingClientRect().top <= line + 1) current = link
  }
  for (const link of contents) {
    if (link === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

carryFragment()
addEventListener('hashchange', carryFragment)
for (const link of languages) link.addEventListener('click', () => remember(link))

if (contents.length > 0) {
  let waiting = false
  const onScroll = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      markSection()
    })
  }
  addEventListener('scroll', onScroll, { passive: true })
  addEventListener('resize', onScroll)
  onScroll()
}

/** @type {HTMLElement | null} */
const sign = document.querySelector('.sign')
/** @type {NodeListOf<HTMLElement>} */
const copyable = document.querySelectorAll('.copy, .citation button')
const status = document.createElement('p')

/**
 * Copies a text, and says so: beside the control to those who see it, in words to those who hear.
 *
 * @param {Element} control
 * @param {string} text
 * @param {string} said
 */
const copy = async (control, text, said) => {
  status.textContent = ''
  await navigator.clipboard.writeText(text)
  document.querySelector('[data-done]')?.removeAttribute('data-done')
  control.setAttribute('data-done', said)
  status.textContent = said
}

// A browser copies only where nobody can have changed the page on its way.
if (copyable.length > 0 && isSecureContext) {
  status.role = 'status'
  status.className = 'said'
  document.body.append(status)
}

for (const control of isSecureContext ? copyable : []) {
  if (control instanceof HTMLAnchorElement) {
    const number = control.pathname.replace(/.*[/]/, '')
    const { section = '', clause = '', copied = '' } = sign?.dataset ?? {}
    const title = control.querySelector('title')
    if (title) title.textContent = (number.includes('.') ? clause : section).replace('#', number)
    control.role = 'button'
    control.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return
      event.preventDefault()
      control.click()
    })
    control.addEventListener('click', (event) => {
      // With a key held down it is the link that was meant.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      copy(control, control.href, copied).catch(() => location.assign(control.href))
    })
  } else if (control instanceof HTMLButtonElement) {
    const text = control.previousElementSibling ?? control
    control.disabled = false
    control.addEventListener('click', () =>
      // Where copying is refused, the text is marked, for the reader to copy.
      copy(control, text.textContent ?? '', control.dataset.copied ?? '').catch(() =>
        getSelection()?.selectAllChildren(text),
      ),
    )
  }
}

/** @type {HTMLButtonElement | null} */
const share = document.querySelector('.share')
if (share && 'share' in navigator) {
  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('[rel=canonical]')
  share.disabled = false
  share.addEventListener('click', () => {
    const what = { title: share.dataset.title ?? '', url: canonical?.href ?? location.href }
    // A reader who closes the sheet without choosing is no fault.
    navigator.share(what).catch(() => undefined)
  })
}

const banner = document.querySelector('.consent')
const form = banner?.querySelector('form')
const news = new BroadcastChannel('enic_consent')

/**
 * Says in the banner's place what was chosen. It is as high as the banner, so nothing moves.
 *
 * @param {HTMLElement} old the banner
 * @param {HTMLTemplateElement} template
 */
const confirm = (old, template) => {
  const confirmation = template.content.querySelector('section')
  if (!confirmation) return
  confirmation.style.minBlockSize = `${old.getBoundingClientRect().height}px`
  old.replaceWith(confirmation)
  confirmation.focus({ preventScroll: true })
  confirmation.querySelector('button')?.addEventListener('click', () => {
    confirmation.remove()
    document.getElementById('main')?.focus({ preventScroll: true })
  })
}

/** @param {SubmitEvent} event */
const choose = async (event) => {
  const { submitter } = event
  if (!(banner instanceof HTMLElement && form && submitter instanceof HTMLButtonElement)) return
  const template = banner.querySelector(`template[data-choice=${submitter.value}]`)
  if (!(template instanceof HTMLTemplateElement)) return
  event.preventDefault()
  const body = new URLSearchParams({ choice: submitter.value, page: location.pathname })
  const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(
    () => undefined,
  )
  if (answer?.type !== 'opaqueredirect') {
    // The browser sends the form itself, and says what is wrong where that fails too.
    form.requestSubmit(submitter)
    return
  }
  confirm(banner, template)
  news.postMessage('')
}

form?.addEventListener('submit', choose, { once: true })

// A choice made in another tab holds here too; the text stays where it is.
news.addEventListener('message', () => {
  const main = document.getElementById('main')
  const before = main?.getBoundingClientRect().top ?? 0
  banner?.remove()
  scrollBy(0, (main?.getBoundingClientRect().top ?? 0) - before)
})

// A page that comes back from the browser's memory may be from before the choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && banner?.isConnected) location.reload()
})
