import { describe, expect, it } from 'vitest'
import { countChanges } from '../../../../lib/editions/changes/change'
import { changesBetween } from '../../../../lib/editions/changes/changes-between'
import type { Edition } from '../../../../lib/editions/edition'
import { type SmallSection, smallEdition } from './small-edition'

const general: SmallSection = [
  'Общие положения',
  'Политика определяет порядок работы с данными.',
  'Термины имеют значения, данные в Соглашении.',
]
const data: SmallSection = [
  'Сбор данных',
  'Данные собираются, чтобы исполнять Соглашение.',
  ['Собираются такие сведения:', 'имя и фамилия', 'адрес электронной почты', 'номер телефона'],
  'Данные хранятся на территории Республики Казахстан.',
  'Согласие отзывают письменным заявлением.',
]
const rights: SmallSection = ['Права', 'Пользователь вправе обжаловать любое действие Центра.']
const cookies: SmallSection = ['Файлы cookie', 'Сайт применяет файлы cookie ради статистики.']

const first = smallEdition(1, [general, data, rights])

/** What an edition changes against the first one, each part in a line: `2.3 → 2.4 renumbered`. */
function told(next: Edition, former = first): string[] {
  return changesBetween(former, next, 'ru').map(
    ({ of, from, to, kinds }) =>
      `${of === 'title' ? 'title' : `${from ?? '–'} → ${to ?? '–'}`} ${kinds.join(', ')}`,
  )
}

/** A section with another clause or heading at a place, or, in a list, with others. */
function withAt(section: SmallSection, place: number, ...instead: SmallSection[1][]): SmallSection {
  return section.toSpliced(place, 1, ...instead) as SmallSection
}

describe('the comparison of an edition with the one before', () => {
  it('finds nothing where nothing is changed', () => {
    expect(told(smallEdition(2, [general, data, rights]))).toEqual([])
  })

  it('tells a changed clause', () => {
    const changed = 'Данные хранятся на территории Республики Казахстан пять лет.'
    expect(told(smallEdition(2, [general, withAt(data, 3, changed), rights]))).toEqual([
      '2.3 → 2.3 changed',
    ])
  })

  it('takes an inserted clause for one addition, and those after it for renumbered', () => {
    const inserted = 'Новый пункт о передаче третьим лицам.'
    const next = smallEdition(2, [general, withAt(data, 2, inserted, data[2] ?? ''), rights])
    expect(told(next)).toEqual([
      '– → 2.2 added',
      '2.2 → 2.3 renumbered',
      '2.3 → 2.4 renumbered',
      '2.4 → 2.5 renumbered',
    ])
  })

  it('tells a deleted clause where it stood, with its items in it', () => {
    expect(told(smallEdition(2, [general, withAt(data, 2), rights]))).toEqual([
      '2.2 → – deleted',
      '2.3 → 2.2 renumbered',
      '2.4 → 2.3 renumbered',
    ])
  })

  it('tells what is deleted at the beginning after the heading, and at the end after all', () => {
    const next = smallEdition(2, [withAt(general, 1), withAt(data, 4), rights])
    expect(told(next)).toEqual(['1.1 → – deleted', '1.2 → 1.1 renumbered', '2.4 → – deleted'])
  })

  it('tells an item that is changed, added or deleted, and not its clause', () => {
    const items = ['Собираются такие сведения:', 'имя, отчество и фамилия', 'номер телефона', 'пол']
    expect(told(smallEdition(2, [general, withAt(data, 2, items), rights]))).toEqual([
      '2.2-1 → 2.2-1 changed',
      '2.2-2 → – deleted',
      '2.2-3 → 2.2-2 renumbered',
      '– → 2.2-3 added',
    ])
  })

  it('tells of a renumbered clause only those items whose place in it is another', () => {
    const items = ['Собираются такие сведения:', 'имя и фамилия', 'номер телефона']
    const next = smallEdition(2, [general, withAt(withAt(data, 2, items), 1), rights])
    expect(told(next)).toEqual([
      '2.1 → – deleted',
      '2.2 → 2.1 renumbered',
      '2.2-2 → – deleted',
      '2.2-3 → 2.1-2 renumbered',
      '2.3 → 2.2 renumbered',
      '2.4 → 2.3 renumbered',
    ])
  })

  it('tells a clause that is moved within its section, once', () => {
    const [heading, one, two, three, four] = data
    const next = smallEdition(2, [
      general,
      [heading, four ?? '', one ?? '', two ?? '', three ?? ''],
      rights,
    ])
    expect(told(next)).toEqual([
      '2.4 → 2.1 moved',
      '2.1 → 2.2 renumbered',
      '2.2 → 2.3 renumbered',
      '2.3 → 2.4 renumbered',
    ])
  })

  it('tells a clause that is moved to another section and changed', () => {
    const moved = 'Согласие отзывают письменным заявлением Центру.'
    const next = smallEdition(2, [general, withAt(data, 4), [...rights, moved]])
    expect(told(next)).toEqual(['2.4 → 3.2 changed, moved'])
  })

  it('finds an item in another clause where its words are the same', () => {
    const list = ['Собираются такие сведения:', 'имя и фамилия', 'номер телефона']
    const right = [rights[1] as string, 'адрес электронной почты']
    const next = smallEdition(2, [general, withAt(data, 2, list), withAt(rights, 1, right)])
    expect(told(next)).toEqual(['2.2-3 → 2.2-2 renumbered', '2.2-2 → 3.1-1 moved'])
  })

  it('tells what went from a list into an added clause as deleted, for that is shown whole', () => {
    const list = ['Собираются такие сведения:', 'имя и фамилия', 'номер телефона']
    const added = ['Новый пункт об отдельных случаях:', 'адрес электронной почты']
    const next = smallEdition(2, [general, withAt(data, 2, list), [...rights, added]])
    expect(told(next)).toEqual(['2.2-2 → – deleted', '2.2-3 → 2.2-2 renumbered', '– → 3.2 added'])
  })

  it('takes a clause in all other words for changed, where number and neighbours are the same', () => {
    const other = 'Центр шифрует всё, что передаёт по сети.'
    expect(told(smallEdition(2, [general, withAt(data, 3, other), rights]))).toEqual([
      '2.3 → 2.3 changed',
    ])
    const next = smallEdition(2, [cookies, general, withAt(data, 3, other), rights])
    expect(told(next)).toContain('2.3 → 3.3 changed, renumbered')
  })

  it('takes it for another one, where what stood there is found elsewhere or the number is other', () => {
    const other = 'Центр шифрует всё, что передаёт по сети.'
    const stood = data[3] ?? ''
    expect(told(smallEdition(2, [general, withAt(data, 3, other), [...rights, stood]]))).toEqual([
      '– → 2.3 added',
      '2.3 → 3.2 moved',
    ])
    const [heading, one, two, , four] = data
    const inserted = 'Новый пункт о передаче третьим лицам.'
    const next: SmallSection = [heading, inserted, one ?? '', two ?? '', other, four ?? '']
    expect(told(smallEdition(2, [general, next, rights]))).toEqual([
      '– → 2.1 added',
      '2.1 → 2.2 renumbered',
      '2.2 → 2.3 renumbered',
      '2.3 → – deleted',
      '– → 2.4 added',
      '2.4 → 2.5 renumbered',
    ])
  })

  it('tells a section that is inserted before others, with its clauses', () => {
    expect(told(smallEdition(2, [general, cookies, data, rights]))).toEqual([
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

  it('tells a section that is deleted, where it stood', () => {
    const next = smallEdition(2, [data, rights])
    expect(told(next).slice(0, 4)).toEqual([
      '1 → – deleted',
      '1.1 → – deleted',
      '1.2 → – deleted',
      '2 → 1 renumbered',
    ])
  })

  it('tells a section that is moved; its clauses are renumbered with it', () => {
    expect(told(smallEdition(2, [rights, general, data])).slice(0, 3)).toEqual([
      '3 → 1 moved',
      '3.1 → 1.1 renumbered',
      '1 → 2 renumbered',
    ])
  })

  it('knows a section under another heading by its clauses', () => {
    expect(
      told(smallEdition(2, [general, withAt(data, 0, 'Какие сведения нужны'), rights])),
    ).toEqual(['2 → 2 changed'])
  })

  it('takes a section of other clauses for another one, however alike the headings are', () => {
    const former = smallEdition(1, [general, ['Права пользователя', 'Он вправе жаловаться.']])
    const next = smallEdition(2, [general, ['Права оператора', 'Центр шифрует данные.']])
    expect(told(next, former)).toEqual([
      '2 → – deleted',
      '2.1 → – deleted',
      '– → 2 added',
      '– → 2.1 added',
    ])
  })

  it('tells clauses that keep their number under a heading that is new as they are', () => {
    const former = smallEdition(1, [
      ['Старое', 'Один пункт тут.', 'Два слова.', 'Три разных дела.'],
    ])
    const next = smallEdition(2, [['Новое', 'Один пункт тут.', 'Иной текст', 'Прочее сказано']])
    expect(told(next, former)).toEqual([
      '1 → – deleted',
      '1.2 → – deleted',
      '1.3 → – deleted',
      '– → 1 added',
      '– → 1.2 added',
      '– → 1.3 added',
    ])
  })

  it('tells a changed title first', () => {
    const next = smallEdition(2, [general, data, [...rights, 'Новый пункт.']], { title: 'Правила' })
    expect(told(next)).toEqual(['title changed', '– → 3.2 added'])
  })

  it('keeps clauses in the same words apart by their headings and their order', () => {
    const same = 'Центр отвечает за это.'
    const former = smallEdition(1, [
      [general[0], same],
      [data[0], same, 'Данные хранятся в Казахстане.'],
      [rights[0], same],
    ])
    const next = smallEdition(2, [
      [general[0], same],
      [data[0], 'Данные хранятся в Казахстане.'],
      [rights[0], same, same],
    ])
    expect(told(next, former)).toEqual(['2.2 → 2.1 renumbered', '2.1 → 3.2 moved'])
  })

  it('pairs alike in both languages, and tells the words that changed in either', () => {
    const next = smallEdition(2, [
      general,
      withAt(data, 4, 'Келісім өтінішпен қайтарылады.|Согласие отзывают письменным заявлением.'),
      rights,
    ])
    expect(changesBetween(first, next, 'ru')).toEqual([])
    expect(changesBetween(first, next, 'kk')).toEqual([
      { of: 'clause', from: '2.4', to: '2.4', kinds: ['changed'] },
    ])
  })

  it('tells a link that leads elsewhere, though it reads the same', () => {
    const linked = (url: string) => {
      const edition = smallEdition(1, [rights])
      const clause = edition.policies.ru.sections[0]?.clauses[0]
      clause?.content.push({ type: 'link', value: 'здесь', url })
      return edition
    }
    const [here, there] = [linked('https://enic.kz/a'), linked('https://enic.kz/b')]
    expect(told(there, here)).toEqual(['1.1 → 1.1 changed'])
    expect(told(linked('https://enic.kz/a'), here)).toEqual([])
  })
})

describe('the counts of changes', () => {
  it('count each part once, what is changed and renumbered as changed', () => {
    const changed = withAt(data, 4, 'Согласие отзывают письменным заявлением Центру.')
    const next = smallEdition(2, [general, withAt(changed, 1), [...rights, 'Новый пункт.']])
    expect(countChanges(changesBetween(first, next, 'ru'))).toEqual({
      changed: 1,
      added: 1,
      deleted: 1,
      renumbered: 2,
      moved: 0,
    })
  })
})
