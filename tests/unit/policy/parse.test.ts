import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../lib/policy/parse'
import { numberedParts, referencesIn } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'

const text = `---
title: " Политика "
published: 2026-11-22
---

## 1. Начало

1.1. Первый пункт в две
строки, как в п. 1.2, и [сайт](https://example.kz/).

1.2. Второй пункт с переносом\\
строки:

- как сказано в пункте 1.1
  и в п. 1.1;
- письмом: a@example.kz.

##  2.  Конец

2.1. Конец.
`

function parse(source: string) {
  const file = new VFile(source)
  const parsed = parsePolicy(file, 'ru')
  return { file, parsed, rules: file.messages.map(({ ruleId }) => ruleId) }
}

describe('the Markdown of a policy', () => {
  it('is read as a policy', () => {
    const { parsed, rules } = parse(text)
    expect(rules).toEqual([])
    expect(parsed?.policy).toEqual({
      title: 'Политика',
      published: '2026-11-22',
      sections: [
        {
          number: '1',
          heading: 'Начало',
          clauses: [
            {
              number: '1.1',
              content: [
                { type: 'text', value: 'Первый пункт в две строки, как в п. ' },
                { type: 'reference', to: '1.2', value: '1.2' },
                { type: 'text', value: ', и ' },
                { type: 'link', url: 'https://example.kz/', value: 'сайт' },
                { type: 'text', value: '.' },
              ],
              items: [],
            },
            {
              number: '1.2',
              content: [{ type: 'text', value: 'Второй пункт с переносом строки:' }],
              items: [
                {
                  number: '1.2-1',
                  content: [
                    { type: 'text', value: 'как сказано в пункте ' },
                    { type: 'reference', to: '1.1', value: '1.1' },
                    { type: 'text', value: ' и в п. ' },
                    { type: 'reference', to: '1.1', value: '1.1' },
                    { type: 'text', value: ';' },
                  ],
                },
                {
                  number: '1.2-2',
                  content: [
                    { type: 'text', value: 'письмом: ' },
                    { type: 'link', url: 'mailto:a@example.kz', value: 'a@example.kz' },
                    { type: 'text', value: '.' },
                  ],
                },
              ],
            },
          ],
        },
        {
          number: '2',
          heading: 'Конец',
          clauses: [{ number: '2.1', content: [{ type: 'text', value: 'Конец.' }], items: [] }],
        },
      ],
    })
  })

  it('is read with the parts that each sentence names, in its own clause and elsewhere', () => {
    const source = text
      .replace('как в п. 1.2', 'как в подпункте 2) пункта 1.2')
      .replace('письмом:', 'по подпункту 1 настоящего пункта и разделам 1–2:')
    const parts = numberedParts(parse(source).parsed?.policy ?? { title: '', sections: [] })
    const named = parts.map(({ number, content }) => [number, ...referencesIn(content)].join(' '))
    expect(named).toEqual(['1.1 1.2-2 1.2', '1.2', '1.2-1 1.1 1.1', '1.2-2 1.2-1 1 2', '2.1'])
  })

  it.each([
    ['1', '6:1'],
    ['1.1', '8:1'],
    ['1.2', '11:1'],
    ['1.2-1', '14:1'],
    ['1.2-2', '16:1'],
    ['2', '18:1'],
    ['2.1', '20:1'],
  ])('has %s at %s', (part, place) => {
    const { line, column } = parse(text).parsed?.places.get(part)?.start ?? {}
    expect(`${line}:${column}`).toBe(place)
  })

  it.each([
    ['1.1', 'Первый', '8:6'],
    ['1.1', 'строки', '9:1'],
    ['1.1', '1.2', '9:18'],
    ['1.1', 'сайт', '9:25'],
    ['1.2', 'строки', '12:1'],
    ['1.2-1', '1.1', '14:24'],
    ['1.2-1', 'и в п.', '15:3'],
    ['1.2-2', 'a@', '16:12'],
  ])('has in %s “%s” at %s', (part, words, place) => {
    const { policy, places } = parse(text).parsed ?? {}
    const content = policy && numberedParts(policy).find(({ number }) => number === part)?.content
    const { line, column } = places?.get(part)?.at(contentText(content ?? []).indexOf(words)) ?? {}
    expect(`${line}:${column}`).toBe(place)
  })

  it('is no policy where anything was reported', () => {
    const { parsed: none, rules: reported } = parse(text.replace('Конец.', '**Конец.**'))
    expect(none).toBeUndefined()
    expect(reported).toEqual(['markdown-not-plain'])
  })
})
