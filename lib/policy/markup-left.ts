import { splitLinks } from './links'

/** Something in a text that an editor does not mean to be read as it is. */
export type Left = { kind: 'markup' | 'address'; found: string; index: number }

/** Signs of Markdown, of wikis, of HTML and of Word's fields, together with what they enclose. */
const markup = new RegExp(
  [
    String.raw`\*+[^*]*\*+|\*+`,
    String.raw`(?<![\p{L}\p{N}_])(?:__[^_\s][^_]*__|_(?=[^\s_])[^_]*[^\s_]_(?![\p{L}\p{N}_]))`,
    String.raw`~+[^\s~](?:[^~]*[^\s~])?~+|~~`,
    String.raw`\+{2}[^\s+][^+]*\+{2}|'{2,}[^']*'{2,}`,
    '`+[^`]*`+|`+',
    '={2,}[^=]*={2,}|={2,}',
    String.raw`\[(?<code>[a-z]+)[^\[\]]*\].*?\[/\k<code>\]`,
    String.raw`!?\[+[^\[\]]*\]+(?:\([^()]*\)|\[[^\[\]]*\]|:)?(?:\{[^{}]*\})?|[\[\]]|【[^】]*】`,
    String.raw`\{(?<macro>[a-z]+)[^{}]*\}[^{}]*\{\k<macro>\}|\{+[^{}]*\}+|[{}]`,
    String.raw`<[\p{L}/!?][^<>]*>?(?:[^<>]*</[^<>]*>)?|<\s\p{L}[^<>]*>`,
    String.raw`\\.?`,
    String.raw`\^[^\s^]*\^?`,
    String.raw`\|(?:.*\|)?`,
    String.raw`(?<!\S)#{1,6}(?=\s)`,
    String.raw`&(?:#x?[\da-f]+|(?:nbsp|shy|amp|quot|lt|gt|[lr]aquo|[mn]dash|hellip|zwn?j|bull)\b|\w{2,}(?=;));?`,
    String.raw`(?:Ошибка|Қате|Error)! [^.!?]*\.|HYPERLINK\s+\S+`,
  ].join('|'),
  'gu',
)

/** What looks like an address and is none. */
const address = new RegExp(
  [
    String.raw`[\p{L}\p{N}.+-]*:\/\/\S*`,
    String.raw`https?\/\/\S*`,
    String.raw`(?:https?|mailto):\S+`,
    String.raw`(?<![\p{L}\p{N}])(?:www\s?\.|w{2,5}[.,])\S*`,
    String.raw`[\w.+-]+\((?:a|а|at|@)\)[\w.-]+`,
    String.raw`(?<![^\s@«„“(])[^\s@«„“(]+@\S*|@[\w-]+\.\w\S*`,
  ].join('|'),
  'giu',
)

/**
 * What is left in a text of markup and of addresses: what Markdown made nothing of, so that readers
 * would see the signs. What stands in an address is part of it.
 */
export function findLeft(text: string): Left[] {
  const masked = splitLinks(text)
    .map(({ node: { type, value } }) => (type === 'link' ? 'x'.repeat(value.length) : value))
    .join('')
    // «*.xlsx»
    .replace(/\*(?=\.[a-z]{2,4})/g, 'x')
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
