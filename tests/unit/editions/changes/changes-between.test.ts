import { describe, expect, it } from 'vitest'
import { countChanges } from '../../../../lib/editions/changes/change'
import { changesBetween } from '../../../../lib/editions/changes/changes-between'
import { partText } from '../../../../lib/editions/changes/text-parts'
import type { Edition } from '../../../../lib/editions/edition'
import { smallEdition } from './small-edition'
import {
  collected,
  complaint,
  dataOf,
  first,
  general,
  purpose,
  rights,
  rightsOf,
  storage,
  tell,
  unlike,
} from './small-policy'

/** The policy with a link after the words of clause 3.1, in Russian. */
function linked(value: string, url: string): Edition {
  const edition = smallEdition(1, [general, rights])
  edition.policies.ru.sections[1]?.clauses[0]?.content.push({ type: 'link', value, url })
  return edition
}

describe('the comparison of an edition with the one before', () => {
  it('pairs alike in both languages, and tells the words that changed in either', () => {
    const translated = 'Келісім өтінішпен қайтарылады.|Согласие отзывают письменным заявлением.'
    const next = smallEdition(2, [general, dataOf(purpose, collected, storage, translated), rights])
    expect(changesBetween(first, next, 'ru')).toEqual([])
    expect(changesBetween(first, next, 'kk')).toEqual([
      { of: 'clause', from: '2.4', to: '2.4', kinds: ['changed'] },
    ])
  })

  it('tells a link that leads elsewhere, though it reads the same', () => {
    const [here, there] = ['https://enic.kz/a', 'https://enic.kz/b']
    expect(tell(linked('здесь', here), linked('здесь', there))).toEqual(['2.1 → 2.1 changed'])
    expect(tell(linked('здесь', here), linked('здесь', here))).toEqual([])
  })
})

describe('the text of a part, as it is compared', () => {
  it('says where a link leads, unless its words do', () => {
    const hidden = linked('здесь', 'https://enic.kz/a')
    expect(partText(hidden, 'ru', '2.1')).toBe(`${complaint}здесь (https://enic.kz/a)`)
    const written = linked('info@enic.kz', 'mailto:info@enic.kz')
    expect(partText(written, 'ru', '2.1')).toBe(`${complaint}info@enic.kz`)
  })

  it('is the title without a number, and nothing for one that is not there', () => {
    expect(partText(first, 'ru', undefined)).toBe('Политика')
    expect(partText(first, 'kk', '2')).toBe('Сбор данных')
    expect(partText(first, 'kk', '2.2-3')).toBe('номер телефона')
    expect(partText(first, 'ru', '2.5')).toBeUndefined()
  })
})

describe('the counts of changes', () => {
  it('count each part once, what is changed and renumbered as changed', () => {
    const edited = 'Согласие отзывают письменным заявлением Центру.'
    const next = smallEdition(2, [
      general,
      dataOf(collected, storage, edited),
      rightsOf(complaint, unlike),
    ])
    expect(countChanges(changesBetween(first, next, 'ru'))).toEqual({
      changed: 1,
      added: 1,
      deleted: 1,
      renumbered: 2,
      moved: 0,
    })
  })
})
