import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../../lib/editions/review'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { describeFault, reportLanguages } from '../../../lib/policy/faults'
import { parsePolicy } from '../../../lib/policy/parse'
import { makeFolder } from '../support/folder'
import { characterSlips } from './slips/characters'
import { itemSlips, listSlips } from './slips/items'
import { markupSlips } from './slips/markup'
import { rules, type Slip, type Spot } from './slips/slip'

const slips = [...characterSlips, ...markupSlips]

const texts: Record<Locale, string> = {
  kk: readFileSync('content/edition-1/kk.md', 'utf8'),
  ru: readFileSync('content/edition-1/ru.md', 'utf8'),
}

/** What is told of a text, in the order of the text; each can be worded in every language. */
function tell(text: string, locale: Locale) {
  const file = new VFile(text)
  parsePolicy(file, locale)
  for (const message of file.messages) {
    for (const language of reportLanguages) {
      const { reason, fix } = describeFault(message, language)
      expect(`${reason} ${fix}`).not.toMatch(/undefined|NaN|\[object/)
    }
  }
  return file.messages
    .map(({ ruleId, line, column }) => ({ ruleId, line, column }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
}

type Put = { text: string; line: number; column: number }

/** Puts words into a text in place of what `at` finds; the place is that of the `¦` in them. */
function put(text: string, at: RegExp, words: string): Put {
  const { 0: found, index } = at.exec(text) ?? { 0: '', index: Number.NaN }
  const before = `${text.slice(0, index)}${words.slice(0, words.indexOf('¦'))}`.split('\n')
  return {
    text: text.slice(0, index) + words.replace('¦', '') + text.slice(index + found.length),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  }
}

/** Puts the same into a text at several places, of which none has two on a line. */
function putAll(text: string, places: RegExp[], words: string) {
  const puts = places.map((at) => put(text, at, words))
  return {
    text: places.reduce((before, at) => put(before, at, words).text, text),
    found: puts.map(({ line, column }) => ({ line, column })).toSorted((a, b) => a.line - b.line),
  }
}

/** The place behind a sentence of a clause, or at the end of a line. */
const spots: Record<Spot, RegExp> = {
  clause: /(?<=^2\.4\. [^.]*\.)/m,
  item: /(?<=^5\.1\. [^#]*)(?=\n\n##)/m,
  heading: /(?<=^## 3\. .*)$/m,
  title: /(?<=^title: .*)$/m,
}

describe('a text in force', () => {
  it.each(locales)('has no slip (%s)', (locale) => {
    expect(tell(texts[locale], locale)).toEqual([])
  })
})

describe('a slip in a text', () => {
  const cases = slips.map((slip) => [slip.rule, JSON.stringify(slip.text), slip] as const)

  it.each(cases)('%s %s is told wherever it stands, and once', (rule, _, slip) => {
    for (const locale of slip.locales) {
      const places = slip.spots.map((spot) => spots[spot])
      const { text, found } = putAll(texts[locale], places, ` ${slip.text}`)
      const expected = found.map((place) => ({ ruleId: rules[rule], ...place }))
      expect(tell(text, locale), locale).toEqual(expected)
    }
  })
})

describe('an item that begins with another sign than a hyphen and a space', () => {
  /** The beginning of the item at a place in the list of clause 5.1, which has five. */
  const item = (place: number) =>
    new RegExp(String.raw`(?<=^5\.1\. .*\n\n(?:- .*\n){${place}})- `, 'm')

  it.each(itemSlips)('$sign is told at its line', ({ rule, sign }) => {
    for (const [locale, place] of [
      ['kk', 0],
      ['ru', 2],
      ['kk', 4],
    ] as const) {
      const { text, ...found } = put(texts[locale], item(place), sign)
      expect(tell(text, locale), `${place}`).toEqual([{ ruleId: rules[rule], ...found }])
    }
  })

  it.each(itemSlips)('$sign is told at every line of a list', ({ rule, sign }) => {
    for (const locale of locales) {
      const { text, found } = putAll(texts[locale], [4, 3, 2, 1, 0].map(item), sign)
      const expected = found.map((place) => ({ ruleId: rules[rule], ...place }))
      expect(tell(text, locale)).toEqual(expected)
    }
  })

  it.each(listSlips)('$sign is told once for a list', ({ rule, sign }) => {
    for (const locale of locales) {
      const { text, found } = putAll(texts[locale], [4, 3, 2, 1, 0].map(item), sign)
      expect(tell(text, locale)).toEqual([{ ruleId: rules[rule], ...found[0] }])
    }
  })

  it.each([...itemSlips, ...listSlips])(
    '$sign is told where no empty line stands before it',
    ({ rule, sign }) => {
      for (const locale of locales) {
        const after = /(?<=^3\.1\. .*)$/m
        const word = locale === 'kk' ? 'Ақпарат' : 'Информация'
        const { text, ...found } = put(texts[locale], after, `\n${sign}${word}.`)
        expect(tell(text, locale)).toEqual([{ ruleId: rules[rule], ...found }])
      }
    },
  )
})

describe('a slip in an edition', () => {
  /** One of each kind. */
  const oneOfEach = Object.keys(rules).flatMap((rule): Slip[] =>
    slips.filter((slip) => slip.rule === rule && slip.locales.length > 1).slice(0, 1),
  )

  it.each(oneOfEach)('$text is told in each file that has it, and in no other', async (slip) => {
    const at = spots[slip.spots[0] ?? 'clause']
    for (const withSlip of [['kk'], ['ru'], ['kk', 'ru']] satisfies Locale[][]) {
      const folder = await makeFolder({ 'kk.md': texts.kk, 'ru.md': texts.ru })
      const expected: unknown[] = []
      for (const locale of withSlip) {
        const { text, line, column } = put(texts[locale], at, ` ${slip.text}`)
        await folder.write(`${locale}.md`, text)
        expected.push([`${locale}.md`, rules[slip.rule], line, column])
      }
      const { faults, warnings, text } = await reviewEdition(folder.path)
      const found = faults.map(({ file = '', ruleId, line, column }) => [
        file.slice(-'kk.md'.length),
        ruleId,
        line,
        column,
      ])
      expect(found).toEqual(expected)
      expect(warnings).toEqual([])
      expect(text).toBeUndefined()
    }
  })
})
