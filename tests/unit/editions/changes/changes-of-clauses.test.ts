import { describe, expect, it } from 'vitest'
import { smallEdition } from './small-edition'
import {
  changesTo,
  collected,
  complaint,
  cookies,
  data,
  dataOf,
  general,
  generalOf,
  purpose,
  rights,
  rightsOf,
  scope,
  storage,
  tell,
  terms,
  unlike,
  withdrawal,
} from './small-policy'

const longer = 'Данные хранятся на территории Республики Казахстан пять лет.'

describe('the changes of clauses', () => {
  it('are none where nothing is changed', () => {
    expect(changesTo(general, data, rights)).toEqual([])
  })

  it('tell a clause that was edited', () => {
    expect(changesTo(general, dataOf(purpose, collected, longer, withdrawal), rights)).toEqual([
      '2.3 → 2.3 changed',
    ])
  })

  it('take an inserted clause for one addition, and those after it for renumbered', () => {
    const next = dataOf(purpose, unlike, collected, storage, withdrawal)
    expect(changesTo(general, next, rights)).toEqual([
      '– → 2.2 added',
      '2.2 → 2.3 renumbered',
      '2.3 → 2.4 renumbered',
      '2.4 → 2.5 renumbered',
    ])
  })

  it('tell a deleted clause where it stood, with its items in it', () => {
    expect(changesTo(general, dataOf(purpose, storage, withdrawal), rights)).toEqual([
      '2.2 → – deleted',
      '2.3 → 2.2 renumbered',
      '2.4 → 2.3 renumbered',
    ])
  })

  it('tell what is deleted at the beginning after the heading, and at the end after all', () => {
    expect(changesTo(generalOf(terms), dataOf(purpose, collected, storage), rights)).toEqual([
      '1.1 → – deleted',
      '1.2 → 1.1 renumbered',
      '2.4 → – deleted',
    ])
  })

  it('tell a clause that is moved within its section, once', () => {
    expect(changesTo(general, dataOf(withdrawal, purpose, collected, storage), rights)).toEqual([
      '2.4 → 2.1 moved',
      '2.1 → 2.2 renumbered',
      '2.2 → 2.3 renumbered',
      '2.3 → 2.4 renumbered',
    ])
  })

  it('take for moved what has changed its place, not what stands where it stood', () => {
    const former = smallEdition(1, [generalOf(scope, terms, purpose)])
    const next = smallEdition(2, [generalOf(purpose, terms, scope)])
    expect(tell(former, next)).toEqual(['1.3 → 1.1 moved', '1.1 → 1.3 moved'])
  })

  it('tell what is deleted after what has kept its place, not after what is moved', () => {
    expect(changesTo(general, dataOf(storage, withdrawal, purpose), rights)).toEqual([
      '2.2 → – deleted',
      '2.3 → 2.1 renumbered',
      '2.4 → 2.2 renumbered',
      '2.1 → 2.3 moved',
    ])
  })

  it('tell a clause that is moved to another section and edited', () => {
    const moved = 'Согласие отзывают письменным заявлением Центру.'
    const next = [dataOf(purpose, collected, storage), rightsOf(complaint, moved)]
    expect(changesTo(general, ...next)).toEqual(['2.4 → 3.2 changed, moved'])
  })

  it('take the one that is most alike for the clause that was edited', () => {
    const half = 'Данные хранятся вне территории другой страны.'
    const next = dataOf(purpose, collected, half, longer, withdrawal)
    expect(changesTo(general, next, rights)).toEqual([
      '– → 2.3 added',
      '2.3 → 2.4 changed, renumbered',
      '2.4 → 2.5 renumbered',
    ])
  })

  it('know clauses that begin alike by their items', () => {
    const one = ['Собираются сведения:', 'имя', 'адрес']
    const other = ['Собираются сведения:', 'дата доступа', 'файлы cookie']
    const former = smallEdition(1, [generalOf(scope, one), rightsOf(terms, other)])
    const next = smallEdition(2, [generalOf(scope, other), rightsOf(terms, one)])
    expect(tell(former, next)).toEqual(['2.2 → 1.2 moved', '1.2 → 2.2 moved'])
  })

  it('know a clause by its paragraph where all its items are other ones', () => {
    const list = [collected[0] ?? '', 'IP-адрес', 'дата и время доступа', 'данные браузера']
    const next = dataOf(unlike, purpose, list, storage, withdrawal)
    expect(changesTo(general, next, rights)).toContain('2.2 → 2.3 renumbered')
  })

  it('keep those in the same words apart by their headings and their order', () => {
    const former = smallEdition(1, [generalOf(scope), dataOf(scope, storage), rightsOf(scope)])
    const next = smallEdition(2, [generalOf(scope), dataOf(storage), rightsOf(scope, scope)])
    expect(tell(former, next)).toEqual(['2.2 → 2.1 renumbered', '2.1 → 3.2 moved'])
  })

  it('know by its heading which of those in the same words is deleted', () => {
    const former = smallEdition(1, [generalOf(scope), dataOf(scope), rightsOf(scope)])
    const next = smallEdition(2, [generalOf(scope), rightsOf(scope)])
    expect(tell(former, next)).toEqual([
      '2 → – deleted',
      '2.1 → – deleted',
      '3 → 2 renumbered',
      '3.1 → 2.1 renumbered',
    ])
  })
})

describe('a clause in all other words', () => {
  const next = dataOf(purpose, collected, unlike, withdrawal)

  it('is changed, where number and neighbours are the same', () => {
    expect(changesTo(general, next, rights)).toEqual(['2.3 → 2.3 changed'])
    expect(changesTo(cookies, general, next, rights)).toContain('2.3 → 3.3 changed, renumbered')
  })

  it('is added, where what stood there is found elsewhere', () => {
    expect(changesTo(general, next, rightsOf(complaint, storage))).toEqual([
      '– → 2.3 added',
      '2.3 → 3.2 moved',
    ])
  })

  it('is added, where its number is another', () => {
    const more = 'Работники не разглашают то, что узнали.'
    const all = dataOf(more, purpose, collected, unlike, withdrawal)
    expect(changesTo(general, all, rights)).toEqual([
      '– → 2.1 added',
      '2.1 → 2.2 renumbered',
      '2.2 → 2.3 renumbered',
      '2.3 → – deleted',
      '– → 2.4 added',
      '2.4 → 2.5 renumbered',
    ])
  })

  it('is added, where its neighbours are others', () => {
    const between = dataOf(storage, unlike, purpose, withdrawal)
    expect(changesTo(general, between, rights)).toContain('– → 2.2 added')
  })

  it('is added, where two stand in the place of one', () => {
    const more = 'Работники не разглашают то, что узнали.'
    const both = dataOf(purpose, collected, unlike, more, withdrawal)
    expect(changesTo(general, both, rights)).toEqual([
      '2.3 → – deleted',
      '– → 2.3 added',
      '– → 2.4 added',
      '2.4 → 2.5 renumbered',
    ])
  })
})
