import type { Rule } from './slip'

/** What begins an item in place of a hyphen and a space; `¦` stands before what is to be told. */
export type ItemSlip = { rule: Rule; sign: string }

const signs = (rule: Rule, all: string[]) => all.map((sign): ItemSlip => ({ rule, sign }))

/** Signs that make no list, or one with boxes to tick: each line is told. */
export const itemSlips: ItemSlip[] = [
  ...signs('listSign', ['¦• ', '¦•\t', '¦•', '¦· ', '¦▪ ', '¦● ', '¦◦ ', '¦➢ ', '¦✓ ', '¦o\t']),
  ...signs('listSign', [
    '¦– ',
    '¦— ',
    '¦–\u00A0',
    '¦− ',
    '¦‑ ',
    '¦–',
    '¦-',
    '¦-\u00A0',
    '¦-\u202F',
  ]),
  ...signs('listSign', ['¦а) ', '¦а)', '¦a) ', '¦(1) ', '¦1)\u00A0', '¦iv) ']),
  ...signs('listSign', ['  ¦• ', '- ¦• ', '- ¦– ', '- ¦☐ ']),
  ...signs('checkbox', ['¦- [x] ', '¦- [X] ', '¦- [ ] ', '¦* [x] ', '¦+ [ ] ', '¦-   [x] ']),
]

/** Numbers of which Markdown makes a list: it is told as a whole. */
export const listSlips = signs('numbered', ['¦1) ', '¦1. ', '¦1)  ', ' ¦1) ', '¦1.\t'])
