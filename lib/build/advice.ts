/** What to do about a thing that is not allowed and has no better advice. */
export const wayOut =
  'If it does no harm and works without scripts, add it to the list in lib/build/allowed.ts.'

/** What to do in place of an element that is not allowed. */
export function insteadOfElement(tagName: string): string {
  switch (tagName) {
    case 'base':
      return 'It would change where every link of the page leads.'
    case 'embed':
    case 'fencedframe':
    case 'frame':
    case 'frameset':
    case 'iframe':
    case 'object':
    case 'portal':
      return 'It shows what another page decides: link to that page.'
    default:
      return wayOut
  }
}

/** What to do in place of an attribute that is not allowed; `name` is as in hast. */
export function insteadOfAttribute(name: string): string {
  if (name === 'style') {
    return 'The Content-Security-Policy blocks it: write a rule in the component’s .css file.'
  }
  if (/^on/i.test(name)) {
    return 'The Content-Security-Policy blocks it: listen to the event in a *.browser.js module.'
  }
  if (name === 'hidden') {
    return 'The element waits for a script that is taken out of the page: render what is to be seen.'
  }
  if (name === 'httpEquiv') {
    return 'Send a header instead; the Content-Security-Policy is added by the build.'
  }
  return wayOut
}
