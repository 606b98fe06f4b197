import { type Locale, locales } from '../i18n/routing'

/** A file's name that names a language; `shared` is the same in each, such as `draft-*.txt`. */
export type LocaleName = { locale: Locale; shared: string }

const mark = new RegExp(String.raw`(?<!\p{L})(?:${locales.join('|')})(?!\p{L})`, 'giu')

/** Reads names such as `kk.md` and `draft-ru.txt`; undefined where one names no language, or several. */
export function readName(name: string): LocaleName | undefined {
  const [found, ...more] = name.match(mark) ?? []
  const locale = locales.find((one) => one === found?.toLowerCase())
  if (!locale || more.length > 0) return undefined
  return { locale, shared: name.replace(mark, '*') }
}

/**
 * The language of a text by its letters. In Kazakh about every sixth is one that Russian lacks; a
 * Russian text has such letters only in names.
 */
export function lettersLocale(text: string): Locale {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  return count(/[әғқңөұүһі]/giu) * 20 > count(/\p{Script=Cyrillic}/gu) ? 'kk' : 'ru'
}
