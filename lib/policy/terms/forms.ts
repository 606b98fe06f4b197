import type { Locale } from '../../i18n/routing'
import { nounEndings } from '../facts/kazakh'
import { letter, toLower } from '../lower'
import { isAbbreviation, type Term } from './definitions'

const endings: Record<Locale, string> = {
  kk: nounEndings,
  ru: `(?:а|я|ы|и|у|ю|е|ь|ом|ем|ой|ей|ою|ею|ов|ев|ам|ям|ами|ями|ах|ях)?(?!${letter})`,
}

/** A term as it stands somewhere. */
export type Found = { stem: string; ending: string; index: number }

/** What all forms of a term begin with. */
export function stemOf({ word }: Term, locale: Locale): string {
  return locale === 'ru' ? word.replace(/[аяоеьй]$/, '') : word
}

/** The forms of a term in a text of small letters, as a pattern. */
export function formsOf(term: Term, locale: Locale): RegExp {
  const stem = toLower(stemOf(term, locale))
  if (isAbbreviation(term)) return new RegExp(`(?<!${letter})${stem}(?!${letter})`, 'gu')
  // «Веб-сервис» is another word.
  const form = `(?<!${letter}-?)${stem}(?<ending>${endings[locale]})(?!-${letter})`
  return new RegExp(form, 'gu')
}

/** Where a term of these forms stands in a text, with its capitals or without. */
export function findForms(text: string, forms: RegExp): Found[] {
  return [...toLower(text).matchAll(forms)].map(({ 0: { length }, index, groups }) => {
    const end = index + length
    const middle = end - (groups?.ending?.length ?? 0)
    return { stem: text.slice(index, middle), ending: text.slice(middle, end), index }
  })
}
