import { describe, expect, it } from 'vitest'
import {
  changesTo,
  collected,
  complaint,
  dataOf,
  general,
  purpose,
  rights,
  rightsOf,
  storage,
  unlike,
  withdrawal,
} from './small-policy'

const [paragraph = '', name = '', address = '', phone = ''] = collected

/** The section of data with other items. */
const collecting = (...items: string[]) =>
  dataOf(purpose, [paragraph, ...items], storage, withdrawal)

describe('the changes of items', () => {
  it('tell one that is edited, added or deleted, and not its clause', () => {
    const next = collecting('имя, отчество и фамилия', phone, 'пол')
    expect(changesTo(general, next, rights)).toEqual([
      '2.2-1 → 2.2-1 changed',
      '2.2-2 → – deleted',
      '2.2-3 → 2.2-2 renumbered',
      '– → 2.2-3 added',
    ])
  })

  it('tell of a renumbered clause only those whose place in it is another', () => {
    const next = dataOf([paragraph, name, phone], storage, withdrawal)
    expect(changesTo(general, next, rights)).toEqual([
      '2.1 → – deleted',
      '2.2 → 2.1 renumbered',
      '2.2-2 → – deleted',
      '2.2-3 → 2.1-2 renumbered',
      '2.3 → 2.2 renumbered',
      '2.4 → 2.3 renumbered',
    ])
  })

  it('take one in all other words for changed, where its neighbours are the same', () => {
    const next = collecting(name, 'дата рождения', phone)
    expect(changesTo(general, next, rights)).toEqual(['2.2-2 → 2.2-2 changed'])
  })

  it('find one in another clause where its words are the same', () => {
    const next = [collecting(name, phone), rightsOf([complaint, address])]
    expect(changesTo(general, ...next)).toEqual(['2.2-3 → 2.2-2 renumbered', '2.2-2 → 3.1-1 moved'])
  })

  it('find several in another clause, in whatever order', () => {
    const next = [collecting(name), rightsOf([complaint, phone, address])]
    expect(changesTo(general, ...next)).toEqual(['2.2-3 → 3.1-1 moved', '2.2-2 → 3.1-2 moved'])
  })

  it('tell one that went into an added clause as deleted, for that is shown whole', () => {
    const next = [collecting(name, phone), rightsOf(complaint, [unlike, address])]
    expect(changesTo(general, ...next)).toEqual([
      '2.2-2 → – deleted',
      '2.2-3 → 2.2-2 renumbered',
      '– → 3.2 added',
    ])
  })
})
