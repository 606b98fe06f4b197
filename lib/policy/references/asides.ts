/** The end of a text, as far back as a document is looked for. */
export function endOf(text: string): string {
  return text.slice(-300)
}

/**
 * What an aside is about in which a text ends: what stands before the bracket that is still open
 * there, or before a comma and `words`, such as «а именно»; empty where it ends in neither.
 */
export function beforeAside(text: string, words: string): string {
  const near = endOf(text)
  const aside = new RegExp(String.raw`\((?:[^()]|\([^()]*\))*$|,\s*(?:${words})$`, 'iu').exec(near)
  return aside ? near.slice(0, aside.index) : ''
}

/** What stands before the comma, colon or dash that a text ends with; empty where it does not. */
export function beforeSign(text: string): string {
  return /^(.*?)\s*[,:–—]\s*$/su.exec(endOf(text))?.[1] ?? ''
}
