import { describe, expect, it } from 'vitest'
import { formerMeanings, retiredNumbers, todayOf } from '../../../lib/editions/histories'
import { type SmallSection, smallEdition } from './changes/small-edition'
import {
  complaint,
  editionsOf,
  scope,
  storage,
  tellHistory,
  unlike,
  withdrawal,
} from './changes/small-policy'

describe('a number', () => {
  it('that changes hands twice says whose it was, newest first, and where that is now', () => {
    const editions = editionsOf(
      [scope, storage, withdrawal],
      [scope, storage, withdrawal],
      [scope, unlike, storage, withdrawal],
      [scope, complaint, unlike, storage, withdrawal],
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
    const editions = editionsOf([scope, storage], [scope, unlike, storage], [scope, storage])
    expect(formerMeanings(editions, '1.2')).toEqual([{ first: 2, last: 2, now: undefined }])
  })

  it('of a deleted clause that another took says that it is deleted', () => {
    const editions = editionsOf([scope, storage, withdrawal], [scope, withdrawal])
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

  it('of a clause that was edited, deleted and added again as it first was is the same', () => {
    const edited = `${storage} Срок – пять лет.`
    const editions = editionsOf([scope, storage], [scope, edited], [scope], [scope, storage])
    expect(formerMeanings(editions, '1.2')).toEqual([])
  })

  it('of two clauses in the same words is its own, where one is added again', () => {
    const twice: SmallSection[] = [
      ['Общее', scope, storage],
      ['Права', complaint, storage],
    ]
    const editions = [
      smallEdition(1, twice),
      smallEdition(2, [
        ['Общее', scope],
        ['Права', complaint],
      ]),
      smallEdition(3, [['Общее', scope], twice[1] ?? ['']]),
    ]
    expect(todayOf(editions, 1, '2.2')).toBe('2.2')
    expect(todayOf(editions, 1, '1.2')).toBeUndefined()
  })

  it('of a clause that was added again twice is that of the first', () => {
    const editions = editionsOf([scope, storage], [scope], [scope, storage, storage])
    expect(todayOf(editions, 1, '1.2')).toBe('1.2')
    expect(tellHistory(editions, '1.3')).toEqual(['3: – → 1.3 added'])
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
    const editions = editionsOf([scope, storage, withdrawal], [scope, unlike, withdrawal])
    expect(formerMeanings(editions, '1.2')).toEqual([])
    expect(tellHistory(editions, '1.2')).toEqual(['2: 1.2 → 1.2 changed'])
  })

  it('that the last edition has no more is retired, in the order of the text', () => {
    const list = ['Собираются такие сведения:', 'имя', 'адрес']
    const many = [unlike, storage, withdrawal, complaint, 'Шесть.', 'Семь.', 'Восемь.', 'Девять.']
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
