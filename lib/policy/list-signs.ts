/** Begins a line that is meant as an item of a list, and is none to Markdown. */
const atLineStart = new RegExp(
  String.raw`^[ \t]*(?:` +
    [
      // Bullets of Word, of its fonts and of web pages.
      `(?<sign>[•∙·▪▫‣⁃◦●○■□◆◇►▶▸➢➤→✓✔☐☑⁎∗※])`,
      // Dashes, and a hyphen or another sign without the space that Markdown wants behind it.
      String.raw`(?<dash>[–—−‒―‐‑])(?=[\s\p{L}«])`,
      String.raw`(?<hyphen>[-+])(?=[\p{L}\u00A0\u202F\u2003«„“])`,
      // Letters and numbers: «а)», «(1)», «1.», «iv)».
      String.raw`(?<number>\(?(?:\p{L}|\d{1,2}|[ivx]{1,4})\)|\d{1,2}\.(?!\d))(?=[\s\p{L}«])`,
      // What Word puts before a tab.
      String.raw`(?<tab>[^\s#]{1,3})\t`,
    ].join('|') +
    ')',
  'gmu',
)
const anywhere = /[•▪‣◦●■►▶➢➤✓✔]/gu

/** A sign of a list in a text, and the index at which it stands. */
export type ListSign = { sign: string; index: number }

/** Finds the items of a list that would run on in the sentence above them. */
export function findListSigns(text: string): ListSign[] {
  const atStart = [...text.matchAll(atLineStart)].map(({ 0: found, index, groups }) => {
    const sign = Object.values(groups ?? {}).find((one) => one !== undefined) ?? ''
    return { sign, index: index + found.indexOf(sign) }
  })
  const known = new Set(atStart.map(({ index }) => index))
  const inside = [...text.matchAll(anywhere)].map(({ 0: sign, index }) => ({ sign, index }))
  return [...atStart, ...inside.filter(({ index }) => !known.has(index))]
}
