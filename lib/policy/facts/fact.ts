import type { Locale } from '../../i18n/routing'

export type FactKind = 'address' | 'date' | 'period' | 'name' | 'number'

/** What a sentence states and both languages must state alike: a date, a period, an address … */
export type Fact = {
  kind: FactKind
  /** The same in both languages, however it is worded: `2026-12-01`, `7 calendar day`. */
  key: string
  /** The words, as the text has them. */
  written: string
  /** Where they stand in the text of the content. */
  index: number
  /** The keys of what it is put together from, where the other language may have these apart. */
  parts?: string[]
  /** Answers to a fact of the other language, but is none by itself: «оба» answers to «2». */
  optional?: boolean
  /** Of a number in words: «второй» says which, «двух» how many. */
  says?: 'which' | 'how many'
}

/** Finds the facts of some kind in a text. */
export type Reader = (text: string, locale: Locale) => Fact[]
