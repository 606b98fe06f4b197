import { splitLinks } from './links'

/** Something in a text that an editor does not mean to be read as it is. */
export type Left = { kind: 'markup' | 'address'; found: string; index: number }

/** Signs of Markdown, of wikis and of HTML, together with what they enclose. */
const markup = new RegExp(
  [
    String.raw`\*+[^*]*\*+|\*+`,
    String.raw`(?<![\p{L}\p{N}_])_{1,2}[^_\s][^_]*_{1,2}`,
    '~~[^~]*~~|~~',
    '`+[^`]*`+|`+',
    '={2,}[^=]*={2,}|={2,}',
    String.raw`!?\[+[^\[\]]*\]+(?:\([^()]*\)|\[[^\[\]]*\]|:)?(?:\{[^{}]*\})?|[\[\]]`,
    String.raw`\{+[^{}]*\}+|[{}]`,
    String.raw`<[\p{L}/!?][^<>]*>?(?:[^<>]*</[^<>]*>)?`,
    String.raw`\\.?`,
    String.raw`\^[^\s^]*\^?`,
    String.raw`\|`,
  ].join('|'),
  'gu',
)

/** What looks like an address and is none. */
const address =
  /[\p{L}\p{N}.+-]*:\/\/\S*|(?:https?|mailto):\S+|(?<![\p{L}\p{N}])www\.\S*|(?<![^\s@«„“(])[^\s@«„“(]+@\S*/giu

/**
 * What is left in a text of markup and of addresses: what Markdown made nothing of, so that readers
 * would see the signs. What stands in an address is part of it.
 */
export function findLeft(text: string): Left[] {
  const masked = splitLinks(text)
    .map(({ node: { type, value } }) => (type === 'link' ? 'x'.repeat(value.length) : value))
    .join('')
  const signs = [...masked.matchAll(markup)].map(({ 0: { length }, index }): Left => {
    return { kind: 'markup', found: text.slice(index, index + length), index }
  })
  const within = (index: number) =>
    signs.some((sign) => sign.index <= index && index < sign.index + sign.found.length)
  const addresses = [...masked.matchAll(address)]
    .filter(({ 0: { length }, index }) => !within(index) && !within(index + length - 1))
    .map(({ 0: { length }, index }): Left => {
      const found = text.slice(index, index + length).replace(/[.,;:!?»)]+$/, '')
      return { kind: 'address', found, index }
    })
  return [...signs, ...addresses]
}
