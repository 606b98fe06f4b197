import { describe, expect, it } from 'vitest'
import { unbroken } from '../../../lib/files/unbroken'
import type { Inline } from '../../../lib/policy/schema'

const text = (value: string): Inline => ({ type: 'text', value })
const reference = (to: string): Inline => ({ type: 'reference', to, value: to })

/** The text of each run, those that are kept in brackets. */
function shown(content: Inline[]): string {
  return unbroken(content)
    .map(({ kept, pieces }) => {
      const words = pieces.map((one) => one.value).join('')
      return kept ? `[${words}]` : words
    })
    .join('')
}

describe('a line is not broken', () => {
  it.each([
    ['after a hyphen', 'сайты ЖБДҰО-ның, IP-адрес', 'сайты [ЖБДҰО-ның,] [IP-адрес]'],
    ['before a dash', 'далее – «Политика»', '[далее –] «Политика»'],
    ['before a hyphen that is a dash', '(далее - «Сервис»)', '[(далее -] «Сервис»)'],
    ['before a dash after a hyphen', 'IP-адрес – это', '[IP-адрес –] это'],
    ['before a dash at the end', 'плата –', '[плата –]'],
    ['in a range', 'подпункты 1)–3) и 4.1–4.3, 5', 'подпункты [1)–3)] и [4.1–4.3,] 5'],
    ['after the bracket of an item', 'осы 1)–3) тармақшада', 'осы [1)–3) тармақшада]'],
  ])('%s', (_, words, expected) => {
    expect(shown([text(words)])).toBe(expected)
  })

  it('between a reference and the rest of its word', () => {
    const content = [text('осы '), reference('4.1'), text(', '), reference('4.2'), text('-тармақ')]
    expect(shown(content)).toBe('осы 4.1, [4.2-тармақ]')
    expect(unbroken(content).at(-1)?.pieces).toEqual([reference('4.2'), text('-тармақ')])
  })
})

describe('a line may be broken', () => {
  it('where nothing stands against it', () => {
    expect(shown([text('два слова – 5 - 7 дней')])).toBe('два [слова –] [5 -] 7 дней')
    expect(shown([text('просто слова')])).toBe('просто слова')
  })

  it('in what might be wider than a line', () => {
    const long = `${'а'.repeat(30)}-${'б'.repeat(30)}`
    expect(shown([text(`${long} – да`)])).toBe(`${long} – да`)
  })
})

it('a link keeps its address where it is cut in two', () => {
  const link: Inline = { type: 'link', url: 'https://x.kz/', value: 'два IP-слова' }
  expect(unbroken([link])).toEqual([
    { kept: false, pieces: [{ ...link, value: 'два ' }] },
    { kept: true, pieces: [{ ...link, value: 'IP-слова' }] },
  ])
})
