import type { Locale } from '../../i18n/routing'
import { toLower } from '../lower'
import { ComposedNumber } from './composed-number'
import { kazakhInflected, kazakhNumbers } from './kazakh-numbers'
import { russianNumbers } from './russian-numbers'
import { russianOrdinal } from './russian-ordinals'

/** A number in words; `counts` where it can stand before what it counts: «семи», but not «жетіден». */
export type NumberWords = { value: number; counts: boolean; written: string; index: number }

type Language = {
  /** The words that another may follow. */
  words: ReadonlyMap<string, number>
  /** Words that end a number: ordinals, and in Kazakh whatever has an ending. */
  last: (word: string) => number | undefined
}

const languages: Record<Locale, Language> = {
  kk: { words: kazakhNumbers, last: kazakhInflected },
  ru: { words: russianNumbers, last: russianOrdinal },
}

/** «Два с половиной» is one number. */
const anyWord = /[Сс]\s+половиной|\p{L}+/gu

/** The numbers that a text has in words, each as long as it goes: «двадцать пять» is one. */
export function findNumberWords(text: string, locale: Locale): NumberWords[] {
  const { words, last } = languages[locale]
  const found: NumberWords[] = []
  let open: { number: ComposedNumber; index: number; end: number } | undefined
  const close = (counts: boolean) => {
    if (!open) return
    const { number, index, end } = open
    found.push({ value: number.value, counts, written: text.slice(index, end), index })
    open = undefined
  }
  for (const { 0: written, index } of text.matchAll(anyWord)) {
    const word = toLower(written).replace(/\s+/, ' ')
    const cardinal = words.get(word)
    const value = cardinal ?? last(word)
    const end = index + written.length
    if (open && text.slice(open.end, index).trim() !== '') close(true)
    if (value === undefined) close(true)
    else if (open?.number.add(value)) open.end = end
    else {
      close(true)
      open = { number: new ComposedNumber(value), index, end }
    }
    if (value !== undefined && cardinal === undefined) close(false)
  }
  close(true)
  return found
}
