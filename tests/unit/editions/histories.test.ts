import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { smallEdition } from './changes/small-edition'
import { editionsOf, scope, storage, tellHistory, unlike } from './changes/small-policy'

describe('the history of a part', () => {
  it('follows it through its numbers, newest first', () => {
    const editions = editionsOf(
      [scope, storage],
      [scope, unlike, storage],
      [scope, unlike, `${storage} Срок – пять лет.`],
      [scope, unlike, `${storage} Срок – пять лет.`],
    )
    expect(tellHistory(editions, '1.3')).toEqual([
      '3: 1.3 → 1.3 changed',
      '2: 1.2 → 1.3 renumbered',
    ])
    expect(tellHistory(editions, '1.2')).toEqual(['2: – → 1.2 added'])
    expect(tellHistory(editions, '1.1')).toEqual([])
    expect(tellHistory(editions, '7.7')).toEqual([])
  })

  it('has what became of the items of a clause', () => {
    const list = (...items: string[]) => ['Собираются такие сведения:', ...items]
    const editions = editionsOf(
      [scope, list('имя', 'адрес', 'телефон')],
      [scope, list('имя', 'телефон', 'возраст')],
      [list('имя', 'возраст')],
    )
    expect(tellHistory(editions, '1.1')).toEqual([
      '3: 1.2 → 1.1 renumbered',
      '3: 1.2-2 → – deleted',
      '3: 1.2-3 → 1.1-2 renumbered',
      '2: 1.2-2 → – deleted',
      '2: 1.2-3 → 1.2-2 renumbered',
      '2: – → 1.2-3 added',
    ])
    expect(tellHistory(editions, '1.1-2')).toEqual([
      '3: 1.2-3 → 1.1-2 renumbered',
      '2: – → 1.2-3 added',
    ])
  })

  it('says of an item that came with its clause what it says of the clause', () => {
    const list = ['Собираются такие сведения:', 'имя']
    const editions = editionsOf([scope], [scope, list], [scope], [scope, list])
    expect(tellHistory(editions, '1.2-1')).toEqual([
      '4: – → 1.2 added',
      '3: 1.2 → – deleted',
      '2: – → 1.2 added',
    ])
  })

  it('of a section is that of its heading', () => {
    const [first, second] = editionsOf([scope], [scope, storage])
    const third = smallEdition(3, [['Общие положения', scope, storage]])
    expect(tellHistory([first, second, third] as Edition[], '1')).toEqual(['3: 1 → 1 changed'])
  })

  it('of a clause that was deleted and added again in the same words says both', () => {
    const editions = editionsOf(
      [scope, storage],
      [scope],
      [scope, storage],
      [scope, unlike, storage],
    )
    expect(tellHistory(editions, '1.3')).toEqual([
      '4: 1.2 → 1.3 renumbered',
      '3: – → 1.2 added',
      '2: 1.2 → – deleted',
    ])
  })

  it('goes as far as the last of the editions that are given', () => {
    const editions = editionsOf([scope, storage], [scope, unlike, storage], [scope, storage])
    expect(tellHistory(editions.slice(0, 2), '1.3')).toEqual(['2: 1.2 → 1.3 renumbered'])
    expect(tellHistory([], '1.3')).toEqual([])
  })
})
