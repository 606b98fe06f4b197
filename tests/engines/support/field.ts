/** Adds a field to paste into, which has the focus. Runs in the page. */
export function addField(): void {
  const field = document.createElement('textarea')
  field.id = 'pasted'
  document.body.append(field)
  field.focus()
}

/** Takes that field away again, and gives its text. Runs in the page. */
export function takeField(): string {
  const field = document.querySelector<HTMLTextAreaElement>('#pasted')
  field?.remove()
  return field?.value ?? ''
}
