import type { Reader } from './fact'

const values = new Map(
  [...'IVXLCDM'].map((letter, at) => [letter, [1, 5, 10, 50, 100, 500, 1000][at] ?? 0]),
)

/** In Cyrillic too: Kazakh keyboards have «І», and «ХХІ» is seldom typed in Latin letters. */
const numeral = /(?<!\p{L})(?:[IVXLCDM]+|[IVXІХ]{2,}|І)(?!\p{L})/gu
const wellFormed = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The roman numerals of a text, which say what digits say; no initials, such as «I. Newton». */
export const readRoman: Reader = (text) =>
  [...text.matchAll(numeral)].flatMap(({ 0: written, index }) => {
    const latin = written.replaceAll('І', 'I').replaceAll('Х', 'X')
    const isInitial = /^\.\s?\p{Lu}/u.test(text.slice(index + written.length))
    if (!wellFormed.test(latin) || /^[LCDM]$/.test(latin) || (latin.length === 1 && isInitial)) {
      return []
    }
    return [{ kind: 'number', key: `${arabic(latin)}`, written, index }]
  })

function arabic(latin: string): number {
  const letters = [...latin].map((letter) => values.get(letter) ?? 0)
  return letters.reduce(
    (sum, value, at) => sum + (value < (letters[at + 1] ?? 0) ? -value : value),
    0,
  )
}
