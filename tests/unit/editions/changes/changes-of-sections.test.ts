import { describe, expect, it } from 'vitest'
import { type SmallSection, smallEdition } from './small-edition'
import {
  changesTo,
  collected,
  complaint,
  cookies,
  data,
  first,
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

describe('the changes of sections', () => {
  it('tell one that is inserted before others, with its clauses', () => {
    expect(changesTo(general, cookies, data, rights)).toEqual([
      '– → 2 added',
      '– → 2.1 added',
      '2 → 3 renumbered',
      '2.1 → 3.1 renumbered',
      '2.2 → 3.2 renumbered',
      '2.3 → 3.3 renumbered',
      '2.4 → 3.4 renumbered',
      '3 → 4 renumbered',
      '3.1 → 4.1 renumbered',
    ])
  })

  it('tell one that is deleted where it stood, with its clauses', () => {
    expect(changesTo(data, rights).slice(0, 4)).toEqual([
      '1 → – deleted',
      '1.1 → – deleted',
      '1.2 → – deleted',
      '2 → 1 renumbered',
    ])
  })

  it('tell one that is moved; its clauses are renumbered with it', () => {
    expect(changesTo(rights, general, data).slice(0, 3)).toEqual([
      '3 → 1 moved',
      '3.1 → 1.1 renumbered',
      '1 → 2 renumbered',
    ])
  })

  it('know one under another heading by its clauses', () => {
    const next: SmallSection = ['Какие сведения нужны', purpose, collected, storage, withdrawal]
    expect(changesTo(general, next, rights)).toEqual(['2 → 2 changed'])
  })

  it('know one by a heading that is much the same and some of its clauses', () => {
    const former = smallEdition(1, [['Сбор данных', scope, terms, storage]])
    const next = smallEdition(2, [['Сбор и хранение данных', scope, unlike, complaint]])
    expect(tell(former, next)).toEqual(['1 → 1 changed', '1.2 → 1.2 changed', '1.3 → 1.3 changed'])
  })

  it('take one of other clauses for another one, however alike the headings are', () => {
    const former = smallEdition(1, [general, ['Права пользователя', complaint]])
    const next = smallEdition(2, [general, ['Права оператора', unlike]])
    expect(tell(former, next)).toEqual([
      '2 → – deleted',
      '2.1 → – deleted',
      '– → 2 added',
      '– → 2.1 added',
    ])
  })

  it('leave a clause as it is that keeps its number in another section', () => {
    const former = smallEdition(1, [generalOf(scope, terms, storage)])
    const next = smallEdition(2, [rightsOf(scope, unlike, complaint)])
    expect(tell(former, next)).toEqual([
      '1 → – deleted',
      '1.2 → – deleted',
      '1.3 → – deleted',
      '– → 1 added',
      '– → 1.2 added',
      '– → 1.3 added',
    ])
  })

  it('come after that of the title', () => {
    const next = smallEdition(2, [general, data, rights, cookies], { title: 'Правила' })
    expect(tell(first, next)).toEqual(['title changed', '– → 4 added', '– → 4.1 added'])
  })
})
