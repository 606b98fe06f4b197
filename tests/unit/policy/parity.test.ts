import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../lib/i18n/routing'
import { checkParity } from '../../../lib/policy/parity'
import { type Parsed, parsePolicy } from '../../../lib/policy/parse'

function parse(locale: Locale, clauses: string[]): Parsed {
  const file = new VFile({
    path: `${locale}.md`,
    value: `---\ntitle: Т\n---\n\n## 1. Т\n\n${clauses.join('\n\n')}\n`,
  })
  const parsed = parsePolicy(file, locale)
  if (!parsed) throw new Error(String(file.messages[0]))
  return parsed
}

/** What is reported on two texts, each by its place and kind. */
function compare(kazakh: string[], russian: string[]): string[] {
  const both = [parse('kk', kazakh), parse('ru', russian)]
  checkParity(both)
  return both.flatMap(({ file }) => file.messages.map(({ name, ruleId }) => `${name} ${ruleId}`))
}

describe('one slip is one fault', () => {
  it('where both languages state something else, with both places', () => {
    const both = [
      parse('kk', ['1.1. Ол 7 күн\nжәне 9 ай.']),
      parse('ru', ['1.1. 7 дней\nи 8 месяцев.']),
    ]
    checkParity(both)
    const messages = both.flatMap(({ file }) => file.messages)
    expect(messages.map(({ name }) => name)).toEqual(['kk.md:8:6'])
    expect(messages[0]?.values).toEqual({
      number: '1.1',
      written: '9 ай',
      otherWritten: '8 месяцев',
      other: 'ru.md:8:3',
    })
  })

  it('where one language lacks a fact: in the file that has it', () => {
    expect(compare(['1.1. Ол.'], ['1.1. Это 8 дней.'])).toEqual([
      'ru.md:7:10 fact-only-in-one-language',
    ])
  })

  it('where a clause is named in one language and is a mere number in the other', () => {
    expect(compare(['1.1. Осы 1.1-тармақ.'], ['1.1. Это 1.1.'])).toEqual([
      'kk.md:7:10 reference-only-in-one-language',
    ])
  })

  it('where each language names another clause', () => {
    const sentences = ['1.2. Тарау.', '1.3. Тарау.']
    expect(compare(['1.1. 1.2-тармақ.', ...sentences], ['1.1. Пункт 1.3.', ...sentences])).toEqual([
      'kk.md:7:6 reference-differs',
    ])
  })

  it('where a clause was added: the sentences after it are other ones', () => {
    expect(
      compare(['1.1. 5 күн.', '1.2. 6 күн.', '1.3. 7 күн.'], ['1.1. 5 дней.', '1.2. 7 дней.']),
    ).toEqual(['kk.md:11:1 only-in-one-language'])
  })

  it('where an item was added', () => {
    expect(
      compare(
        ['1.1. Тізім:\n\n- 5 күн;\n- 6 күн;\n- 7 күн.'],
        ['1.1. Перечень:\n\n- 5 дней;\n- 7 дней.'],
      ),
    ).toEqual(['kk.md:11:1 only-in-one-language'])
  })
})

describe('facts', () => {
  it('are compared in items too', () => {
    expect(compare(['1.1. Тізім:\n\n- 5 күн.'], ['1.1. Перечень:\n\n- 6 дней.'])).toEqual([
      'kk.md:9:3 fact-differs',
    ])
  })

  it('are compared beside a reference that differs, unless they are numbers', () => {
    expect(compare(['1.1. Осы 1.1-тармақ, 5 күн, 3.'], ['1.1. Это 1.1, 6 дней, 4.'])).toEqual([
      'kk.md:7:10 reference-only-in-one-language',
      'kk.md:7:22 fact-differs',
    ])
  })
})
