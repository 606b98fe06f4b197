/**
 * Follows what is chosen on other pages: in other tabs at once, and on the way back to this page.
 * The channel between the tabs is closed while the page is not shown: a browser may throw away a page
 * that it keeps in memory for the way back, once something is said to it. What was chosen under
 * another edition of the policy answers nothing that this page asks.
 *
 * @param {HTMLFormElement} form
 * @param {(choice: string) => void} chosen is told of a choice in another tab
 * @param {() => void} returned is told that the page is shown again as it was left
 * @returns {(choice: string) => void} tells the other tabs of a choice
 */
export const followChoice = (form, chosen, returned) => {
  const edition = new FormData(form).get('edition')
  /** @type {BroadcastChannel | undefined} */
  let channel
  const open = () => {
    channel = new BroadcastChannel('enic_consent')
    channel.addEventListener('message', ({ data }) => {
      if (data?.edition === edition) chosen(`${data.choice}`)
    })
  }
  open()
  addEventListener('pagehide', () => {
    channel?.close()
    channel = undefined
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    open()
    returned()
  })
  return (choice) => channel?.postMessage({ choice, edition })
}

/**
 * What the server would show now in place of this page: only the few bytes of an answer that
 * nothing has changed, where that is so.
 *
 * @returns {Promise<string | undefined>} the state of consent by which this page asks for a choice
 *   or shows it; empty where it does neither, undefined where the server does not say
 */
export const askForState = async () => {
  const answer = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => undefined)
  if (!answer?.ok) return undefined
  return / data-consent="(\w+)"/.exec(await answer.text())?.[1] ?? ''
}
