import { describe, expect, it } from 'vitest'
import { disagreements } from '../../../../lib/editions/changes/disagreements'
import { type SmallSection, smallEdition } from './small-edition'

const sections = (clause: string, item = 'аты|имя'): SmallSection[] => [
  ['Бөлім|Раздел', 'Жаңа мәтін жоқ.|Нового текста нет.', [clause, item]],
]
const kept = 'Деректер бес жыл сақталады.|Данные хранятся пять лет.'
const first = smallEdition(1, sections(kept))

/** What the second edition changes in one language only. */
const told = (...next: Parameters<typeof smallEdition>) =>
  disagreements(first, smallEdition(...next))

describe('what an edition changes in one language only', () => {
  it('is told with its numbers in both editions', () => {
    const inserted: SmallSection[] = [
      [
        'Бөлім|Раздел',
        'Мүлде басқа тармақ.|Совсем другой пункт.',
        'Жаңа мәтін жоқ.|Нового текста нет.',
        ['Деректер бес жыл сақталады.|Данные хранятся семь лет.', 'аты|имя'],
      ],
    ]
    expect(told(2, inserted)).toEqual([
      { of: 'clause', from: '1.2', to: '1.3', changedIn: ['ru'], keptIn: ['kk'] },
    ])
  })

  it('is told of titles and items too', () => {
    const item = 'аты-жөні|имя'
    expect(told(2, sections(kept, item), { title: 'Саясат|Правила' })).toEqual([
      { of: 'title', from: undefined, to: undefined, changedIn: ['ru'], keptIn: ['kk'] },
      { of: 'item', from: '1.2-1', to: '1.2-1', changedIn: ['kk'], keptIn: ['ru'] },
    ])
  })

  it('is nothing where both are changed, or neither', () => {
    expect(told(2, sections(kept))).toEqual([])
    const both = 'Деректер жеті жыл сақталады.|Данные хранятся семь лет.'
    expect(told(2, sections(both))).toEqual([])
  })

  it('is right where the edition says that it corrects a slip of that language', () => {
    const slip = sections('Деректер бес жыл сақталады.|Данные хранятся 5 лет.')
    expect(told(2, slip, { corrected: { ru: ['1.2'] } })).toEqual([])
    expect(told(2, slip, { corrected: { kk: ['1.2'] } })).toHaveLength(1)
    expect(told(2, slip, { corrected: { ru: ['1.1'] } })).toHaveLength(1)
  })
})
