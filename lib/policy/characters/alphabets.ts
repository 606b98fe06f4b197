import type { Locale } from '../../i18n/routing'

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'

/** The letters of a language, small and capital. Kazakh has all Russian ones, for loan words. */
const alphabets: Record<Locale, ReadonlySet<string>> = {
  kk: withCapitals(`${russian}әғқңөұүһі`),
  ru: withCapitals(russian),
}

function withCapitals(letters: string): ReadonlySet<string> {
  return new Set([...letters, ...letters.toUpperCase()])
}

/** Whether a letter belongs to the alphabet of a language. */
export function isLetterOf(locale: Locale, letter: string): boolean {
  return alphabets[locale].has(letter)
}

/** Whether a letter belongs to the alphabet of any language of the policy. */
export function isLetterOfPolicy(letter: string): boolean {
  return Object.values(alphabets).some((alphabet) => alphabet.has(letter))
}

/**
 * Whether a letter is an ordinary Latin one, as foreign names have it: with its accents, but no
 * ligature of a PDF (ﬁ) and none of another width (Ａ), in which nobody finds the word.
 */
export function isLatin(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter) && letter === letter.normalize('NFKC')
}
