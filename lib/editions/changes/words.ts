import type { Locale } from '../../i18n/routing'

const segmenters = new Map<Locale, Intl.Segmenter>()

/** A text cut into its words and what is between them. Together they are the text. */
export function cutWords(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Whether a word is in a text: a letter or a digit. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
