/**
 * Has what is chosen in a form sent without leaving the page. Where that fails, the browser sends
 * the form itself, and says what is wrong.
 *
 * @param {HTMLFormElement} form
 * @param {(choice: string) => void} done is told what the server has taken
 */
export const sendInPlace = (form, done) => {
  let isSending = false
  /** @param {SubmitEvent} event */
  const send = async (event) => {
    event.preventDefault()
    if (isSending) return
    isSending = true
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form, event.submitter)) body.append(name, `${value}`)
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      redirect: 'manual',
      // Whoever goes on at once has chosen all the same.
      keepalive: true,
    }).catch(() => undefined)
    isSending = false
    // The server answers with a redirect, and with nothing else, where it has taken the choice.
    if (answer?.type === 'opaqueredirect') {
      done(body.get('choice') ?? '')
    } else {
      form.removeEventListener('submit', send)
      form.requestSubmit(event.submitter)
    }
  }
  form.addEventListener('submit', send)
}
