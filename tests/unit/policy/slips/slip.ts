import type { Locale } from '../../../../lib/i18n/routing'

/** What editors are told of each kind of slip. */
export const rules = {
  listSign: 'item-sign',
  numbered: 'items-numbered',
  checkbox: 'item-with-checkbox',
  markup: 'markup-left',
  element: 'markdown-not-plain',
  code: 'character-reference',
  invisible: 'invisible-character',
  lost: 'character-lost',
  composed: 'letter-not-in-nfc',
  alphabet: 'letter-not-in-alphabet',
  scripts: 'letters-of-two-scripts',
  alone: 'letter-alone',
  inNumber: 'letter-in-number',
  inWord: 'digit-in-word',
  linkAddress: 'link-without-address',
  linkText: 'link-without-text',
  address: 'address-unread',
  title: 'title-cut',
} as const

export type Rule = keyof typeof rules

/** Where a slip is put: within a clause, at the end of an item or a heading, or of the title. */
export type Spot = 'clause' | 'item' | 'heading' | 'title'

/** `¦` stands before the character at which the slip is to be told. */
export type Slip = { rule: Rule; text: string; spots: Spot[]; locales: Locale[] }

export const sentences: Spot[] = ['clause', 'item']
/** All but the title, which is no Markdown. */
export const markdown: Spot[] = [...sentences, 'heading']

/** Slips of a kind, one on each line. */
export function slips(
  rule: Rule,
  lines: string,
  spots: Spot[] = [...markdown, 'title'],
  locales: Locale[] = ['kk', 'ru'],
): Slip[] {
  const texts = lines.split('\n').map((line) => line.trim())
  return texts.filter((text) => text !== '').map((text) => ({ rule, text, spots, locales }))
}
