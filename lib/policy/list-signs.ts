/** Bullets of Word, of its fonts, of web pages and of telephones; «№», «°» and the like are none. */
const bullet = String.raw`[[\p{So}•∙·‣⁃→⇒①-⒛∗※⁎]--[№°©®™℃℉]]\uFE0F?`
const space = String.raw`[ \t\u00A0\u2000-\u200A\u202F\u3000]`

/** Begins a line that is meant as an item of a list, and is none to Markdown. */
const atLineStart = new RegExp(
  `^${space}*(?<sign>` +
    [
      String.raw`(?:${bullet}\s*)+`,
      // Dashes and arrows, and a hyphen that Markdown takes for a part of the paragraph.
      String.raw`(?:[\-–—−‒―‐‑]{1,3}|=)>?(?=\s|[\p{L}«„“])(?:\s*\[[ xX✓✔]?\])?`,
      String.raw`\+(?=${space}|[\p{L}«„“])`,
      // Letters and numbers: «а)», «(1)», «1.», «1-1)», «5.1.5.», «iv.».
      String.raw`\(?(?:\p{L}|\d{1,3}(?:[\-.]\d{1,2})*|[ivx]{1,4})[.\s]?\)(?=\s|[\p{L}«])`,
      String.raw`(?:\d{1,2}|\d{1,2}(?:\.\d{1,2}){2,}|[ivx]{1,4})\.(?=\s)|[IVX]{1,4}\.(?=\s\p{L})`,
      String.raw`[абвдabcd]\.(?=\s\p{L})`,
      String.raw`\d{1,2}(?:\s?[–—]|[\-\/:])(?=\s\p{L})|#\d{1,2}(?=\s)`,
      // What Word's bullets become in a font of letters.
      String.raw`[§»›❯¬~üØ](?=\s\D)|v(?=\s+\p{Script=Cyrillic})`,
      // What Word puts before a tab.
      String.raw`[^\s#\p{Co}\p{Cf}]{1,3}(?=\t)`,
    ].join('|') +
    ')',
  'gmv',
)
const anywhere = /[•▪‣◦●■►▶➢➤✓✔]/gv
/** An item that ends, and a line in it that begins another. */
const afterItem = /(?<=;[ \t]*\r?\n[ \t]*)[\p{L}«][\p{L}\p{M}]*/gu

/** A sign of a list in a text, and the index at which it stands. */
export type ListSign = { sign: string; index: number }

/** Finds the items of a list that would run on in the sentence above them. */
export function findListSigns(text: string): ListSign[] {
  const atStart = [...text.matchAll(atLineStart)].map(({ 0: found, index, groups }) => {
    const sign = groups?.sign ?? ''
    return { sign: sign.trimEnd(), index: index + found.length - sign.length }
  })
  const isKnown = (index: number) =>
    atStart.some((one) => one.index <= index && index < one.index + one.sign.length)
  return [...atStart, ...findBullets(text).filter(({ index }) => !isKnown(index))]
}

/** Finds bullets wherever they stand: in a heading, no sign but these is one of a list. */
export function findBullets(text: string): ListSign[] {
  return [...text.matchAll(anywhere)].map(({ 0: sign, index }) => ({ sign, index }))
}

/** Finds the items in an item that have lost their sign: its lines after one that ends with «;». */
export function findLostSigns(item: string): ListSign[] {
  return [...item.matchAll(afterItem)].map(({ 0: sign, index }) => ({ sign, index }))
}
