/**
 * A text in small letters and without «ё», each character where it was. Patterns are then matched
 * without the flag `i`, which makes those with `\p{L}` slow to compile.
 */
export function toLower(text: string): string {
  // The only capital whose small letter is two characters.
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ё', 'е')
}

/** A letter of such a text, as a pattern: a short class, for `\p{L}` is slow to compile too. */
export const letter = '[a-zа-яәғқңөұүһі]'
