import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { formerMeanings, historyOf, retiredNumbers, todayOf } from '../../../lib/editions/histories'
import { type SmallSection, smallEdition } from './changes/small-edition'

const scope = 'Политика определяет порядок работы с данными.'
const keeping = 'Сведения хранятся на территории Республики Казахстан.'
const consent = 'Согласие отзывают письменным заявлением.'
const secrecy = 'Работники обязаны соблюдать конфиденциальность.'
const complaint = 'Пользователь вправе обжаловать любое действие Центра.'

/** Editions of one section each, with these clauses. */
const editionsOf = (...texts: SmallSection[1][][]): Edition[] =>
  texts.map((clauses, index) => smallEdition(index + 1, [['Общее', ...clauses]]))

/** The history of a number, each change in a line: `3: 1.2 → 1.3 renumbered`. */
const told = (editions: Edition[], number: string) =>
  historyOf(editions, 'ru', number).map(
    ({ edition, change: { from, to, kinds } }) =>
      `${edition}: ${from ?? '–'} → ${to ?? '–'} ${kinds.join(', ')}`,
  )

describe('the history of a part', () => {
  it('follows it through its numbers, newest first', () => {
    const editions = editionsOf(
      [scope, keeping],
      [scope, secrecy, keeping],
      [scope, secrecy, `${keeping} Срок – пять лет.`],
      [scope, secrecy, `${keeping} Срок – пять лет.`],
    )
    expect(told(editions, '1.3')).toEqual(['3: 1.3 → 1.3 changed', '2: 1.2 → 1.3 renumbered'])
    expect(told(editions, '1.2')).toEqual(['2: – → 1.2 added'])
    expect(told(editions, '1.1')).toEqual([])
    expect(told(editions, '7.7')).toEqual([])
  })

  it('has what became of the items of a clause', () => {
    const list = (...items: string[]) => ['Собираются такие сведения:', ...items]
    const editions = editionsOf(
      [scope, list('имя', 'адрес', 'телефон')],
      [scope, list('имя', 'телефон', 'возраст')],
      [list('имя', 'возраст')],
    )
    expect(told(editions, '1.1')).toEqual([
      '3: 1.2 → 1.1 renumbered',
      '3: 1.2-2 → – deleted',
      '3: 1.2-3 → 1.1-2 renumbered',
      '2: 1.2-2 → – deleted',
      '2: 1.2-3 → 1.2-2 renumbered',
      '2: – → 1.2-3 added',
    ])
    expect(told(editions, '1.1-2')).toEqual(['3: 1.2-3 → 1.1-2 renumbered', '2: – → 1.2-3 added'])
  })

  it('says of an item that came with its clause what it says of the clause', () => {
    const editions = editionsOf([scope], [scope, ['Собираются такие сведения:', 'имя']])
    expect(told(editions, '1.2-1')).toEqual(['2: – → 1.2 added'])
  })

  it('of a section is that of its heading', () => {
    const [first, second] = editionsOf([scope], [scope, keeping])
    const third = smallEdition(3, [['Общие положения', scope, keeping]])
    expect(told([first, second, third] as Edition[], '1')).toEqual(['3: 1 → 1 changed'])
  })

  it('of a clause that was deleted and added again in the same words says both', () => {
    const editions = editionsOf(
      [scope, keeping],
      [scope],
      [scope, keeping],
      [scope, secrecy, keeping],
    )
    expect(told(editions, '1.3')).toEqual([
      '4: 1.2 → 1.3 renumbered',
      '3: – → 1.2 added',
      '2: 1.2 → – deleted',
    ])
  })

  it('goes as far as the last of the editions that are given', () => {
    const editions = editionsOf([scope, keeping], [scope, secrecy, keeping], [scope, keeping])
    expect(told(editions.slice(0, 2), '1.3')).toEqual(['2: 1.2 → 1.3 renumbered'])
    expect(told([], '1.3')).toEqual([])
  })
})

describe('a number', () => {
  it('that changes hands twice says whose it was, newest first, and where that is now', () => {
    const editions = editionsOf(
      [scope, keeping, consent],
      [scope, keeping, consent],
      [scope, secrecy, keeping, consent],
      [scope, complaint, secrecy, keeping, consent],
    )
    expect(formerMeanings(editions, '1.2')).toEqual([
      { first: 3, last: 3, now: '1.3' },
      { first: 1, last: 2, now: '1.4' },
    ])
    expect(formerMeanings(editions, '1.1')).toEqual([])
    expect(formerMeanings(editions, '1.5')).toEqual([])
    expect(todayOf(editions, 1, '1.2')).toBe('1.4')
    expect(todayOf(editions, 3, '1.2')).toBe('1.3')
    expect(todayOf(editions, 4, '1.2')).toBe('1.2')
    expect(todayOf(editions, 1, '1.4')).toBeUndefined()
  })

  it('that came back to what it stood for says only what it stood for meanwhile', () => {
    const editions = editionsOf([scope, keeping], [scope, secrecy, keeping], [scope, keeping])
    expect(formerMeanings(editions, '1.2')).toEqual([{ first: 2, last: 2, now: undefined }])
  })

  it('of a deleted clause that another took says that it is deleted', () => {
    const editions = editionsOf([scope, keeping, consent], [scope, consent])
    expect(formerMeanings(editions, '1.2')).toEqual([{ first: 1, last: 1, now: undefined }])
    expect(todayOf(editions, 1, '1.2')).toBeUndefined()
  })

  it('of a clause that was deleted and added again in the same words stood for nothing else', () => {
    const editions = editionsOf(
      [scope, ['Собираются такие сведения:', 'имя', 'адрес']],
      [scope],
      [scope, ['Собираются такие сведения:', 'имя', 'адрес']],
    )
    for (const number of ['1', '1.1', '1.2', '1.2-1', '1.2-2']) {
      expect(formerMeanings(editions, number)).toEqual([])
      expect(todayOf(editions, 1, number)).toBe(number)
    }
    expect(retiredNumbers(editions)).toEqual([])
  })

  it('of an item that was added again says nothing of the same words in another clause', () => {
    const editions = editionsOf(
      [
        ['Собираются такие сведения:', 'имя', 'адрес'],
        ['Передаются третьим лицам:', 'имя'],
      ],
      [
        ['Собираются такие сведения:', 'имя'],
        ['Передаются третьим лицам:', 'имя'],
      ],
      [
        ['Собираются такие сведения:', 'имя'],
        ['Передаются третьим лицам:', 'имя', 'адрес'],
      ],
    )
    expect(todayOf(editions, 1, '1.1-2')).toBeUndefined()
  })

  it('of a clause in all other words, at the same place, stood for what was changed', () => {
    const editions = editionsOf([scope, keeping, consent], [scope, secrecy, consent])
    expect(formerMeanings(editions, '1.2')).toEqual([])
    expect(told(editions, '1.2')).toEqual(['2: 1.2 → 1.2 changed'])
  })

  it('that the last edition has no more is retired, in the order of the text', () => {
    const list = ['Собираются такие сведения:', 'имя', 'адрес']
    const many = [secrecy, keeping, consent, complaint, 'Шесть.', 'Семь.', 'Восемь.', 'Девять.']
    const editions = editionsOf([scope, ...many, list], [list, scope], [scope])
    expect(retiredNumbers(editions)).toEqual([
      '1.1-1',
      '1.1-2',
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((clause) => `1.${clause}`),
      '1.10-1',
      '1.10-2',
    ])
    expect(formerMeanings(editions, '1.2')).toEqual([
      { first: 2, last: 2, now: '1.1' },
      { first: 1, last: 1, now: undefined },
    ])
  })
})
